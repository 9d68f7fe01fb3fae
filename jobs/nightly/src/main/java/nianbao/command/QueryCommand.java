package nianbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nianbao.query.Query;
import nianbao.warehouse.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Mixin
    private Writing writing;

    @ArgGroup(multiplicity = "1")
    private Text text;

    /** The query itself, or the file that it stands in. */
    static final class Text {

        @Parameters(paramLabel = "SQL", arity = "0..1")
        private @Nullable String sql;

        @Option(names = "--file", paramLabel = "FILE")
        private @Nullable Path file;

        String sql() throws IOException {
            return file == null ? Objects.requireNonNull(sql) : read(file);
        }

        private static String read(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw Failure.of("no_file", file);
            }
            return Files.readString(file);
        }
    }

    @Override
    public Integer call() throws Exception {
        new Query(text.sql()).answer(home.home(), writing.format(), writing.to(spec));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
