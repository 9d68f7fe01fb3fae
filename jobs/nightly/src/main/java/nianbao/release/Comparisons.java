package nianbao.release;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.warehouse.Database;
import nianbao.warehouse.SqlFolder;

/**
 * Which workbooks there are to compare the years, and which figures are in each: one of the whole city, or, where there
 * are several, a folder a city with a workbook a form, so that a return makes only one of them anew.
 *
 * @param names how cities and forms are called, by their codes; empty where all is in one workbook
 */
record Comparisons(Map<String, String> names) {

    static final String ONLY = "comparison.xlsx";
    /** What a workbook is read from, in the order in which the views build on each other. */
    static final List<String> VIEWS =
            List.of("division", "form", "indicator", "category", "current_division", "compared", "year_on_year");

    private static final String TABLE = "compared/";

    static Comparisons of(Pieces made, SqlFolder sql) throws SQLException {
        if (Pieces.slices(made.digests().keySet()).stream().map(PartitionKey::city).distinct().count() < 2) {
            return new Comparisons(Map.of());
        }
        Map<String, String> names = new HashMap<>();
        try (Database database = Database.inMemory()) {
            database.list(sql.read("exports/name").with("release", made.release()), row ->
                    names.put(row.getString("code"), row.getString("name")));
        }
        return new Comparisons(names);
    }

    /** The pieces with the figures of each workbook, by its file. */
    Map<String, Map<String, String>> in(Pieces pieces) {
        Map<String, Map<String, String>> workbooks = new TreeMap<>();
        pieces.digests().forEach((piece, digest) -> {
            if (piece.startsWith(TABLE)) {
                String file = PartitionKey.of(piece).map(this::file).orElseThrow();
                workbooks.computeIfAbsent(file, name -> new TreeMap<>()).put(piece, digest);
            }
        });
        return workbooks;
    }

    private String file(PartitionKey slice) {
        if (names.isEmpty()) {
            return ONLY;
        }
        return slice.city() + "-" + name(slice.city()) + "/" + name(slice.form()) + ".xlsx";
    }

    // Names come from the register and the definitions, where anything may stand.
    private String name(String code) {
        return names.getOrDefault(code, code).replaceAll("[^\\p{L}\\p{N}]", "_");
    }
}
