package nianbao.release;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nianbao.warehouse.Database;
import nianbao.warehouse.Digest;
import nianbao.warehouse.Home;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * The findings in force, a piece a run that decided about submissions.
 *
 * @param database holds the table {@code submission}
 */
record Findings(Database database, SqlFolder sql, Home home) {

    static final String TABLE = "finding";

    /** What one run found in the submissions about which it decided. */
    private record Decision(String run, String digest) implements Piece {

        @Override
        public String file() {
            return TABLE + "/" + run + ".parquet";
        }
    }

    /** Writes all pieces. */
    void write(Shelf shelf) throws SQLException, IOException {
        Sql found = sql.read("release/finding");
        List<Decision> decisions = database.list(sql.read("release/decision"), row ->
                new Decision(row.getString("run"), digest(found, row.getString("digest"))));
        shelf.put(decisions, database, decision -> found.with("landing", home.landing()).with("run", decision.run()));
    }

    // A query that changed gives other findings about the same submissions.
    private static String digest(Sql found, String submissions) {
        return new Digest().add(found.text()).add(submissions).hex();
    }
}
