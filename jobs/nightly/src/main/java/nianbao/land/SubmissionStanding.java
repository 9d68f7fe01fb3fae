package nianbao.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nianbao.observation.Outcome;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Landings;

/**
 * What became of a submission, as the newest run that decided about it has it.
 *
 * @param run the run that decided
 * @param heldIn the run in whose landing its figures are
 */
record SubmissionStanding(String submission, String file, LocalDateTime receivedAt, Outcome outcome, String run, String heldIn) {

    /** Those that a text means: the beginning of a digest, or a path or a part of one. */
    static List<SubmissionStanding> meant(String text, Home home, SqlFolder sql) throws SQLException {
        Landings landings = new Landings(home);
        if (landings.runs().isEmpty()) {
            return List.of();
        }
        Sql query = sql.read("landing/standing").with("submissions", landings.submissions()).with("text", Sql.literal(text));
        try (Database database = Database.inMemory()) {
            return database.list(query, SubmissionStanding::of);
        }
    }

    /** Its name, short enough to be read and long enough to be given. */
    String name() {
        return submission.substring(0, 12);
    }

    private static SubmissionStanding of(ResultSet row) throws SQLException {
        return new SubmissionStanding(
                row.getString("submission"),
                row.getString("file"),
                row.getObject("received_at", LocalDateTime.class),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("run"),
                row.getString("held_in"));
    }
}
