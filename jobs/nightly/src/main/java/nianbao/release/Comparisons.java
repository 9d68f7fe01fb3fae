package nianbao.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;

/**
 * Which workbooks there are to compare the years, and which figures are in each: one of the whole city, or, where there
 * are several, a folder a city with a workbook a form, so that a return makes only one of them anew, and one of what is about several forms.
 *
 * @param names how cities and forms are called, by their codes; empty where all is in one workbook
 */
record Comparisons(Map<String, String> names) {

    static final String ONLY = "comparison.xlsx";

    private static final String SEVERAL_FORMS = "综合表.xlsx";

    static Comparisons of(Path release, Slices slices, SqlFolder sql) throws SQLException {
        if (slices.cities().size() < 2) {
            return new Comparisons(Map.of());
        }
        Map<String, String> names = new HashMap<>();
        try (Database database = Database.inMemory()) {
            database.list(sql.read("exports/name").with("release", release), row ->
                    names.put(row.getString("code"), row.getString("name")));
        }
        return new Comparisons(names);
    }

    /** What is in each workbook, by its file; without any figures there is one that says so. */
    Map<String, Slices> in(Slices slices) {
        return names.isEmpty() ? Map.of(ONLY, slices) : slices.by(this::file);
    }

    /** The workbooks of what is about several forms, with what is in each, where that is not in the only one. */
    Map<String, Slices> ofSeveralForms(Slices slices) {
        return names.isEmpty() ? Map.of() : slices.by(slice -> folder(slice) + SEVERAL_FORMS);
    }

    private String file(Slice slice) {
        return folder(slice) + name(slice.partition().form()) + ".xlsx";
    }

    private String folder(Slice slice) {
        return slice.city() + "-" + name(slice.city()) + "/";
    }

    private String name(String code) {
        return Folders.named(names.getOrDefault(code, code));
    }
}
