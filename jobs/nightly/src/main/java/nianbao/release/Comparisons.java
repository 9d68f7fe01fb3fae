package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
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

    static Comparisons of(Path release, Slices slices, SqlFolder sql) throws SQLException {
        if (slices.digests().keySet().stream().map(Slice::city).distinct().count() < 2) {
            return new Comparisons(Map.of());
        }
        Map<String, String> names = new HashMap<>();
        try (Database database = Database.inMemory()) {
            database.list(sql.read("exports/name").with("release", release), row ->
                    names.put(row.getString("code"), row.getString("name")));
        }
        return new Comparisons(names);
    }

    /** What is in each workbook, by its file. */
    Map<String, Slices> in(Slices slices) {
        Map<String, Slices> workbooks = new TreeMap<>();
        // Without any figures there is one that says so.
        if (names.isEmpty()) {
            workbooks.put(ONLY, new Slices(new TreeMap<>()));
        }
        slices.digests().forEach((slice, digest) ->
                workbooks.computeIfAbsent(file(slice), name -> new Slices(new TreeMap<>())).digests().put(slice, digest));
        return workbooks;
    }

    private String file(Slice slice) {
        if (names.isEmpty()) {
            return ONLY;
        }
        return slice.city() + "-" + name(slice.city()) + "/" + name(slice.partition().form()) + ".xlsx";
    }

    // Names come from the register and the definitions, where anything may stand.
    private String name(String code) {
        return names.getOrDefault(code, code).replaceAll("[^\\p{L}\\p{N}]", "_");
    }
}
