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
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no definition " + form + "; there are: "
                        + known.forms().stream().map(Definition::form).collect(Collectors.joining(", "))));
    }
}
