package nianbao.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nianbao.claim.ClaimCheck;
import nianbao.claim.ClaimsFile;
import nianbao.query.Format;
import nianbao.query.Query;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check-claims", mixinStandardHelpOptions = true)
final class CheckClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Mixin
    private HomeOption home;

    @Mixin
    private Writing writing;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw Failure.of("no_file", file);
        }
        SqlFolder sql = new SqlFolder(Places.sql());
        try (Database warehouse = Query.published(home.home());
                Database memory = Database.inMemory()) {
            ClaimCheck check = ClaimCheck.of(List.of(new ClaimsFile(file)), warehouse, sql).refuseBroken();
            check.keep(memory);
            write(memory, check, sql);
        }
        return 0;
    }

    private void write(Database outcome, ClaimCheck check, SqlFolder sql) throws Exception {
        String half = language.language().name().toLowerCase(Locale.ROOT);
        new Query(sql.read("claims/" + rows()).with("half", half).filled()).answer(outcome, writing.format(), writing.to(spec));
        PrintWriter out = spec.commandLine().getOut();
        if (writing.format() == Format.TABLE) {
            out.println();
            check.doubts(language.language()).forEach(out::println);
            out.println(check.summary(language.language()));
        }
        out.flush();
    }

    // People see what fits on a screen, programs get everything.
    private String rows() {
        return switch (writing.format()) {
            case TABLE, MARKDOWN -> "outcome";
            case CSV, JSON, XLSX -> "everything";
        };
    }
}
