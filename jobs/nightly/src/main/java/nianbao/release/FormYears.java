package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;

/**
 * A table of the release that is divided by form and year alone.
 *
 * @param landed the table of landings that its rows are in
 * @param plan gives form, year, digest and runs of each piece
 * @param rows the query for one piece
 */
record FormYears(String table, String landed, Sql plan, Sql rows) {

    static final String FINDING = "finding";
    static final String VINTAGE = "vintage";

    /** The rows of a form and year. */
    private record FormYear(String table, String form, String year, Source source) implements Pieces.Piece {

        @Override
        public String file() {
            return table + "/" + form + "-" + year + ".parquet";
        }

        @Override
        public String digest() {
            return source.digest();
        }
    }

    /** Links all such tables of a release into an extract of it. */
    static void link(Path release, Path extract) throws IOException {
        for (String table : List.of(FINDING, VINTAGE, Suppressed.TABLE)) {
            Folders.link(release.resolve(table), extract.resolve(table));
        }
    }

    /** Writes all pieces. */
    void write(Database database, Landings landings, ReleaseWriter writer) throws SQLException, IOException {
        List<FormYear> planned = database.list(plan, this::piece);
        // Views need a file to read, also when there is nothing.
        List<FormYear> pieces = planned.isEmpty() ? List.of(nothing(landings)) : planned;
        writer.put(pieces, database, piece -> rows(piece, landings));
    }

    private FormYear piece(ResultSet row) throws SQLException {
        return new FormYear(table, row.getString("form"), row.getString("year"), Source.of(rows, row));
    }

    private FormYear nothing(Landings landings) {
        return new FormYear(table, "none", "none", Source.ofNothing(rows, landings.someOf(List.of())));
    }

    private Sql rows(FormYear piece, Landings landings) {
        return rows.with("landings", landings.files(landed, piece.source().runs()))
                .with("form", Sql.literal(piece.form()))
                .with("year", Sql.literal(piece.year()));
    }
}
