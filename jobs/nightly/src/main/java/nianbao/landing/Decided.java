package nianbao.landing;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;

/** A landing's submissions with what became of them, and why. */
record Decided(Path landing) {

    /** A submission and its inbox path. */
    record Submission(String id, String file) {}

    /** The submissions of which a copy is kept. */
    List<Submission> kept() throws SQLException {
        return submissions("outcome <> 'refused'");
    }

    /** The submissions of which no figure landed. */
    List<Submission> sentBack() throws SQLException {
        return submissions("outcome in ('returned', 'refused')");
    }

    List<Finding> findings(String submission) throws SQLException {
        Sql select = new Sql("""
                select submission, rule, level, sheet, cell, division_code, indicator, found, expected, message
                from read_parquet('${landing}/finding.parquet')
                where submission = ${submission}
                """).with("landing", landing).with("submission", Sql.literal(submission));
        try (Database database = Database.inMemory()) {
            return database.list(select, Decided::finding);
        }
    }

    private List<Submission> submissions(String condition) throws SQLException {
        Sql select = new Sql("""
                select submission, file from read_parquet('${landing}/submission.parquet') where ${condition} order by file
                """).with("landing", landing).with("condition", condition);
        try (Database database = Database.inMemory()) {
            return database.list(select, row -> new Submission(row.getString("submission"), row.getString("file")));
        }
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("submission"),
                row.getString("rule"),
                Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("division_code"),
                row.getString("indicator"),
                row.getString("found"),
                row.getString("expected"),
                row.getString("message"));
    }
}
