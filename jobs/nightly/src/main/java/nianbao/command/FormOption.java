package nianbao.command;

import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which form a command is about. */
final class FormOption {

    @Mixin
    private DefinitionsOption definitions;

    @Parameters(index = "0", paramLabel = "FORM")
    private String form;

    Definition of(CommandSpec spec) {
        return named(form, definitions.load(), spec);
    }

    /** The definition of that name; wrong usage when there is none. */
    static Definition named(String form, Definitions known, CommandSpec spec) {
        return known.forms().stream().filter(definition -> definition.form().equals(form)).findFirst()
                .orElseThrow(() -> unknown(form, known, spec));
    }

    /** Wrong usage, which names the definitions that there are. */
    static ParameterException unknown(String form, Definitions known, CommandSpec spec) {
        String names = known.forms().stream().map(Definition::form).collect(Collectors.joining(", "));
        return new WrongUsage(spec.commandLine(), "usage_no_definition", form, names);
    }
}
