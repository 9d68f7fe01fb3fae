package nianbao.command;

import nianbao.definition.InvalidDefinition;
import nianbao.job.StoppedRun;
import nianbao.warehouse.DiskFailure;
import nianbao.warehouse.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what happened and what to do next; where in the program it happened interests only who asks for it. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (!(failure instanceof StoppedRun)) {
            command.getErr().println(inWords(failure));
        }
        if (command.getParseResult().hasMatchedOption("--verbose")) {
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static @Nullable String inWords(Exception failure) {
        if (failure instanceof Failure || failure instanceof InvalidDefinition) {
            return failure.getMessage();
        }
        return DiskFailure.in(failure).orElseGet(() -> Failure.of("unforeseen", failure)).getMessage();
    }
}
