package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nianbao.export.ComparisonWorkbook;
import nianbao.export.Edition;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/** The annual comparison of one city of a release. */
record CityComparison(String city, Pieces made, Run run, SqlFolder sql) {

    private static final String COMPARED = "compared";
    // What it is read from, in the order in which the views build on each other.
    private static final List<String> VIEWS =
            List.of("division", "form", "indicator", "category", "current_division", COMPARED, "year_on_year");

    /** Whether a release with the same views would give the same. */
    boolean isSameIn(Pieces other) {
        return made.of(COMPARED, city).equals(other.of(COMPARED, city));
    }

    /** Writes the workbook. */
    void write(Edition edition, Path file) throws SQLException, IOException {
        Set<Slice> slices = Pieces.slices(List.copyOf(made.of(COMPARED, city).keySet()));
        Extract extract = Extract.of(run.release(), slices, run.work().resolve("compared"));
        try (Database database = Database.inMemory()) {
            for (String view : VIEWS) {
                new HandwrittenView(sql, view, extract.folder()).create(database);
            }
            new ComparisonWorkbook(database, sql, edition).write(file);
        }
        Folders.delete(extract.folder());
    }
}
