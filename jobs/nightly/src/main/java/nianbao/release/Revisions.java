package nianbao.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;

/** What a release says otherwise than the one before, and what was said so of the releases before it. */
public record Revisions(SqlFolder sql) {

    /** The table, which tells of how a release came about and is not made of what was sent. */
    public static final String FILE = "revision.parquet";

    private static final String BY_FOLDERS = ", hive_partitioning = true, hive_types = {'form': varchar, 'year': integer}";
    private static final String NO_FIGURES = "select '' as form, 0 as year, current_date as period_start, current_date as period_end,"
            + " '' as division_code, '' as indicator, '' as breakdown, '' as category, cast(null as decimal(28, 6)) as value,"
            + " '' as unit, '' as submission, '' as sheet, '' as cell, false as in_force, 0 as newest_year where false";
    private static final String NO_CHANGES = "select form, year, period_start, period_end, division_code, indicator, breakdown, category,"
            + " value as previous, value, unit, submission as previous_submission, sheet as previous_sheet, cell as previous_cell, submission,"
            + " sheet, cell from (" + NO_FIGURES + ") none";
    private static final String NO_REVISIONS = "select '' as release, '' as kind, cast(null as varchar) as previous_release, none.*"
            + " from (" + NO_CHANGES + ") none";

    /** A workbook by which figures were revised, and how many. */
    public record Revised(String file, long figures) {}

    /** Writes those of a release that is being made. */
    void write(Run run, Pieces made, Pieces previous, Optional<Manifest> newest) throws SQLException {
        List<String> changed = Change.files("observation", made, previous);
        List<String> restated = Change.files(FormYears.VINTAGE, made, previous);
        Sql query = sql.read("release/revision")
                .with("release", Sql.literal(run.name()))
                .with("previous_release", newest.map(before -> Sql.literal(before.run())).orElse("cast(null as varchar)"))
                .with("submissions", made.release().resolve("submission.parquet"))
                .with("vintages", rows(made.release(), restated, ""))
                .with("vintages_before", rows(previous.release(), restated, ""))
                .with("after", rows(made.release(), changed, BY_FOLDERS))
                .with("before", rows(previous.release(), changed, BY_FOLDERS))
                .with("earlier", earlier(previous.release()));
        try (Database database = Database.inMemory()) {
            database.write(made.release().resolve(FILE), query.with("resent", resent(database, run, made.release(), newest)));
        }
    }

    // What came more than once of one sender is little, and in most nights nothing.
    private Sql resent(Database database, Run run, Path release, Optional<Manifest> newest) throws SQLException {
        Landings landings = new Landings(run.home());
        List<String> arrived = new ArrayList<>(landings.runs());
        newest.map(Manifest::landings).ifPresent(arrived::removeAll);
        if (arrived.isEmpty()) {
            return new Sql(NO_CHANGES);
        }
        database.keep("resent_pair", sql.read("release/resent_pair").with("release", release).with("arrived", Sql.literals(arrived)));
        Sql held = new Sql("select run from resent_pair union select previous_run from resent_pair");
        List<String> runs = database.list(held, row -> row.getString("run"));
        return runs.isEmpty() ? new Sql(NO_CHANGES) : sql.read("release/resent").with("landings", landings.files("observation", runs));
    }

    /** By which workbooks the figures of a run's release were revised; none as long as there is no such release. */
    public List<Revised> of(Run run) throws SQLException {
        if (Files.notExists(run.release().resolve(FILE))) {
            return List.of();
        }
        Sql query = sql.read("release/revised").with("release", run.release()).with("run", Sql.literal(run.name()));
        try (Database database = Database.inMemory()) {
            return database.list(query, row -> new Revised(row.getString("file"), row.getLong("figures")));
        }
    }

    private static String earlier(Path previous) {
        Path file = previous.resolve(FILE);
        // Releases of before the cells were written down have none.
        return Files.exists(file)
                ? NO_REVISIONS + " union all by name from read_parquet(" + Sql.literal(file.toString()) + ")"
                : NO_REVISIONS;
    }

    private static String rows(Path release, List<String> names, String divided) {
        String files = names.stream()
                .map(release::resolve)
                .filter(Files::exists)
                .map(file -> Sql.literal(file.toString()))
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? NO_FIGURES : "from read_parquet([" + files + "]" + divided + ")";
    }
}
