package nianbao.command;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.language.Language;
import nianbao.observation.Level;
import nianbao.query.Query;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "findings", mixinStandardHelpOptions = true)
final class FindingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "warning")
    private Level level;

    @Option(names = "--submission", paramLabel = "TEXT", defaultValue = "")
    private String submission;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "")
    private String form;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--confirmed")
    private boolean confirmed;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Writing writing;

    @Override
    public Integer call() throws Exception {
        Sql listed = filtered("findings/listed")
                .with("message", half())
                .with("answer", confirmed ? "t.reason, t.reason_words, " : "")
                .with("confirmed", String.valueOf(confirmed))
                .with("all", String.valueOf(all));
        new Query(listed.filled()).answer(home.home(), writing.format(), writing.to(spec));
        spec.commandLine().getOut().flush();
        tellLeftOut();
        return 0;
    }

    // Beside what is written, so that a file holds rows alone.
    private void tellLeftOut() throws SQLException {
        try (Database warehouse = Query.published(home.home())) {
            long left = warehouse.list(filtered("findings/confirmed"), row -> row.getLong("number")).get(0);
            if (left > 0 && !confirmed) {
                spec.commandLine().getErr().println(language.words().of("findings_confirmed", left));
                spec.commandLine().getErr().flush();
            }
        }
    }

    private Sql filtered(String query) {
        List<String> levels = Arrays.stream(Level.values()).filter(one -> one.compareTo(level) <= 0).map(Level::word).toList();
        return new SqlFolder(Places.sql()).read(query)
                .with("levels", Sql.literals(levels))
                .with("submission", Sql.literal(submission))
                .with("form", Sql.literal(form))
                .with("year", String.valueOf(year == null ? 0 : year));
    }

    /** The half of a message in the language; what both quote may hold the sign between them as well. */
    private String half() {
        String parts = "string_split(t.message, ' / ')";
        String range = language.language() == Language.ZH ? "[1:len(" + parts + ") // 2]" : "[len(" + parts + ") // 2 + 1:]";
        return "case when len(" + parts + ") % 2 = 0 then array_to_string(" + parts + range + ", ' / ') else t.message end";
    }
}
