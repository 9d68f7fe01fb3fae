package nianbao.land;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import nianbao.observation.Catalogue;
import nianbao.observation.Outcome;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/**
 * What the office decided about a submission as a whole: that it counts no more, or again. It lands like what a night decides, so that
 * releases follow from it as they do from everything else.
 *
 * @param outcome withdrawn, or accepted once more
 * @param role who decided, by office
 * @param day when, by the clock of the office
 */
public record Withdrawal(String submission, Outcome outcome, String why, String role, String day) {

    private static final String FILE = "withdrawal.parquet";
    private static final String RULE = "withdrawn";

    /** What a run that landed is, if it is such a decision. */
    public static Optional<Withdrawal> of(Run run) throws SQLException {
        Path file = run.landing().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Database database = Database.inMemory()) {
            return database.list(new Sql("from read_parquet('${file}')").with("file", file), Withdrawal::of).stream().findFirst();
        }
    }

    /** Lands it; until the last rename nothing has happened. */
    public void land(Run run, SqlFolder sql) throws SQLException, IOException {
        SubmissionStanding standing = SubmissionStanding.meant(submission, run.home(), sql).get(0);
        Path folder = run.work().resolve("landing");
        Folders.delete(run.work());
        Files.createDirectories(folder);
        try (Database database = Database.inMemory()) {
            for (String table : new String[] {"observation", "holding"}) {
                Path held = new Run(run.home(), standing.heldIn()).landing().resolve(table + ".parquet");
                database.write(folder.resolve(table + ".parquet"), sql.read("landing/no_row").with("file", held));
            }
            database.write(folder.resolve("submission.parquet"), filled("landing/withdrawn", run, sql));
            database.write(folder.resolve("finding.parquet"), filled("landing/withdrawn_finding", run, sql)
                    .with("landing", new Run(run.home(), standing.run()).landing()));
            database.write(folder.resolve(FILE), filled("landing/withdrawal", run, sql));
        }
        Folders.publish(folder, run.landing());
        Folders.delete(run.work());
    }

    private Sql filled(String query, Run run, SqlFolder sql) {
        Catalogue.Entry words = Catalogue.entry(RULE);
        return sql.read(query)
                .with("submissions", new Landings(run.home()).submissions())
                .with("run", Sql.literal(run.name()))
                .with("submission", Sql.literal(submission))
                .with("outcome", Sql.literal(outcome.word()))
                .with("level", Sql.literal(words.level().word()))
                .with("message", Sql.literal(words.message(why, role + " " + day)))
                .with("role", Sql.literal(role))
                .with("day", Sql.literal(day))
                .with("why", Sql.literal(why));
    }

    private static Withdrawal of(ResultSet row) throws SQLException {
        return new Withdrawal(
                row.getString("submission"),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("why"),
                row.getString("role"),
                row.getString("day"));
    }
}
