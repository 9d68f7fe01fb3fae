package nianbao.command;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.observation.Level;
import nianbao.page.Language;
import nianbao.query.Query;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "findings", mixinStandardHelpOptions = true,
        description = "Lists what was found in the returns, first what could move a published total the most, in per cent of it. The list"
                + " is cut where the rest could together move no total by more than one per cent.")
final class FindingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "warning", description = "error, warning or note, and what is worse. Default: warning")
    private Level level;

    @Option(names = "--submission", paramLabel = "TEXT", defaultValue = "", description = "Only of this workbook: the beginning of its digest, or a part of its path.")
    private String submission;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "", description = "Only of this form.")
    private String form;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only of returns of this year.")
    private @Nullable Integer year;

    @Option(names = "--all", description = "List the rest as well.")
    private boolean all;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "The language of the messages. Default: zh")
    private Language language;

    @Mixin
    private Writing writing;

    @Override
    public Integer call() throws Exception {
        List<String> levels = Arrays.stream(Level.values()).filter(one -> one.compareTo(level) <= 0).map(Level::word).toList();
        Sql listed = new SqlFolder(Places.sql()).read("findings/listed")
                .with("message", half())
                .with("levels", Sql.literals(levels))
                .with("submission", Sql.literal(submission))
                .with("form", Sql.literal(form))
                .with("year", String.valueOf(year == null ? 0 : year))
                .with("all", String.valueOf(all));
        new Query(listed.filled()).answer(home.home(), writing.format(), writing.to(spec));
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** The half of a message in the language; what both quote may hold the sign between them as well. */
    private String half() {
        String parts = "string_split(t.message, ' / ')";
        String range = language == Language.ZH ? "[1:len(" + parts + ") // 2]" : "[len(" + parts + ") // 2 + 1:]";
        return "case when len(" + parts + ") % 2 = 0 then array_to_string(" + parts + range + ", ' / ') else t.message end";
    }
}
