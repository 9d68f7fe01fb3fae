package nianbao.release;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * The findings in force, a piece a form and year.
 *
 * @param database holds the table {@code submission}
 */
record Findings(Database database, SqlFolder sql, Landings landings) {

    static final String TABLE = "finding";

    /** What was found in the submissions of a form and year. */
    private record Decided(String form, String year, Source source) implements Piece {

        @Override
        public String file() {
            return TABLE + "/" + form + "-" + year + ".parquet";
        }

        @Override
        public String digest() {
            return source.digest();
        }
    }

    /** Writes all pieces. */
    void write(Shelf shelf) throws SQLException, IOException {
        Sql found = sql.read("release/finding");
        List<Decided> decided = database.list(sql.read("release/decision"), row ->
                new Decided(row.getString("form"), row.getString("year"), Source.of(found, row)));
        shelf.put(decided, database, piece -> rows(found, piece));
    }

    private Sql rows(Sql found, Decided decided) {
        return found.with("landings", landings.files(TABLE, decided.source().runs()))
                .with("form", Sql.literal(decided.form()))
                .with("year", Sql.literal(decided.year()));
    }
}
