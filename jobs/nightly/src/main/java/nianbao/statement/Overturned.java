package nianbao.statement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The statements of earlier releases that a later one overturns, as a table of a release.
 *
 * @param run the one that makes the release
 * @param previous the release before, if there is one
 */
public record Overturned(SqlFolder sql, String run, Path release, Optional<Path> previous) {

    /** The table, which tells of how a release came about and is not made of what was sent. */
    public static final String FILE = "overturned.parquet";

    private static final Logger LOG = LoggerFactory.getLogger(Overturned.class);

    private record Touched(String form, String indicator) {}

    /** Begins with what was overturned before, so that the view on the table has something to read. */
    public void begin() throws SQLException {
        try (Database database = Database.inMemory()) {
            database.write(release.resolve(FILE), new Sql(known()));
        }
    }

    /**
     * Adds what the release overturns, and says how much that is. Nothing is asked of series without a revised figure.
     *
     * @param views where a release keeps its views
     * @param made makes those of the release
     */
    public long add(String views, Made made) throws SQLException {
        Optional<Path> before = previous.map(older -> older.resolve(views)).filter(Files::exists);
        try (Database database = Database.inMemory()) {
            List<Touched> touched = database.list(
                    sql.read("release/touched").with("release", release).with("run", Sql.literal(run)),
                    row -> new Touched(row.getString("form"), row.getString("indicator")));
            if (touched.isEmpty() || before.isEmpty()) {
                return 0;
            }
            made.in(database);
            return overturned(database, before.get(), condition(touched));
        }
    }

    /** Makes the views of a release in a database. */
    public interface Made {
        void in(Database database) throws SQLException;
    }

    // A year that nobody had told of before overturns nothing.
    private long overturned(Database database, Path before, String touched) throws SQLException {
        try {
            database.reading(before, () -> {
                keep(database, "known", "known_year", touched);
                keep(database, "said", "statement", touched);
            });
        } catch (SQLException e) {
            LOG.warn("What {} overturns of the release before cannot be told, as the views of that one no longer answer: {}", run, e.getMessage());
            return 0;
        }
        keep(database, "held", "statement", touched);
        database.keep("overturning", sql.read("release/overturned").with("release", Sql.literal(run)));
        database.write(release.resolve(FILE), new Sql(known() + " union all select * from overturning"));
        return database.list(new Sql("select count(*) as number from overturning"), row -> row.getLong("number")).get(0);
    }

    private void keep(Database database, String table, String query, String touched) throws SQLException {
        database.keepAside(table, sql.read("release/" + query).with("touched", touched));
    }

    // As a condition on what views are divided by, which keeps them from working out anything else.
    private static String condition(List<Touched> touched) {
        Map<String, List<String>> indicators = touched.stream()
                .collect(Collectors.groupingBy(Touched::form, TreeMap::new, Collectors.mapping(Touched::indicator, Collectors.toList())));
        return indicators.entrySet().stream()
                .map(form -> "(form = " + Sql.literal(form.getKey()) + " and indicator in (" + Sql.literals(form.getValue()) + "))")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String known() {
        return previous.map(older -> older.resolve(FILE))
                .filter(Files::exists)
                .map(file -> "select * from read_parquet(" + Sql.literal(file.toString()) + ")")
                .orElseGet(() -> sql.read("release/nothing_overturned").text());
    }
}
