package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.export.ComparisonWorkbook;
import nianbao.export.Edition;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;

/** The annual comparison of one city of a release. */
record CityComparison(String city, Manifest made, Run run, SqlFolder sql) {

    // What it is read from, in the order in which the views build on each other.
    private static final List<String> VIEWS =
            List.of("division", "form", "indicator", "category", "current_division", "compared", "year_on_year");

    /** Whether another release with the same views would give the same. */
    boolean isSameIn(Manifest other) {
        return compared(made).equals(compared(other));
    }

    /** Writes the workbook. */
    void write(Path file) throws SQLException, IOException {
        Extract extract = Extract.of(run.release(), slices(), run.work().resolve("compared"));
        try (Database database = Database.inMemory()) {
            for (String view : VIEWS) {
                new HandwrittenView(sql, view, extract.folder()).create(database);
            }
            new ComparisonWorkbook(database, sql, new Edition(run.name(), made.madeAt())).write(file);
        }
        Folders.delete(extract.folder());
    }

    private Set<Slice> slices() {
        return Slice.changed(compared(made), Map.of());
    }

    private Map<String, String> compared(Manifest manifest) {
        return manifest.partitions().entrySet().stream()
                .filter(partition -> partition.getKey().startsWith("compared/") && partition.getKey().endsWith("/" + city + ".parquet"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
