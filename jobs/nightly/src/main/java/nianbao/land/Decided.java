package nianbao.land;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nianbao.observation.Outcome;
import nianbao.reason.Answerable;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;

/** A landing's submissions with what became of them, and why. */
record Decided(Database database, Path landing, SqlFolder sql) {

    /**
     * A submission, its path below the inbox, and what became of it.
     *
     * @param handedBack whether it goes back to its sender, or with a question about it
     * @param kept whether it is filed among the originals
     */
    record Submission(String id, String file, Outcome outcome, boolean handedBack, boolean kept) {}

    List<Submission> submissions() throws SQLException {
        return database.list(read("landing/decided").with("unopened", read("landing/unopened")), Decided::submission);
    }

    /** Asked by several threads, of which one after the other uses the database. */
    synchronized List<Answerable> findings(Submission submission) throws SQLException {
        Sql reasons = read("landing/reasons").with("answered", Confirmations.in(landing, sql)).with("submission", Sql.literal(submission.id()));
        return database.list(reasons, FindingRow::answerable);
    }

    private Sql read(String name) {
        return sql.read(name).with("landing", landing);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT));
        return new Submission(row.getString("submission"), row.getString("file"), outcome, row.getBoolean("handed_back"), row.getBoolean("kept"));
    }
}
