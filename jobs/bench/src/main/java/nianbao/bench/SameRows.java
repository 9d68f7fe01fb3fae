package nianbao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** How many rows of each view are in one of two warehouses alone; what names the run that brought a row, or its time, does not count. */
record SameRows(Path earlier, Path now) {

    private static final Set<String> OF_RUNS = Set.of("run", "release", "definitions", "received_at");
    private static final Sql COUNTS = new Sql("""
            select
                (select count(*) from (select ${columns} from earlier."${view}" except all select ${columns} from now."${view}")) as gone,
                (select count(*) from (select ${columns} from now."${view}" except all select ${columns} from earlier."${view}")) as new,
                (select count(*) from now."${view}") as rows""");

    void print() throws SQLException {
        try (Database database = Database.inMemory()) {
            database.execute(new Sql("attach '${file}' as earlier (read_only)").with("file", earlier));
            database.execute(new Sql("attach '${file}' as now (read_only)").with("file", now));
            for (String view : names(database, "select view_name from duckdb_views() where database_name = 'earlier' and not internal order by 1")) {
                print(database, view);
            }
        }
    }

    private static void print(Database database, String view) throws SQLException {
        String columns = names(database, "select column_name from (describe earlier.\"" + view + "\")").stream()
                .filter(column -> !OF_RUNS.contains(column))
                .map(column -> '"' + column + '"')
                .collect(Collectors.joining(", "));
        database.list(COUNTS.with("columns", columns).with("view", view), row -> System.out.printf(
                "%-24s %,12d rows, %d gone, %d new%n", view, row.getLong("rows"), row.getLong("gone"), row.getLong("new")));
    }

    private static List<String> names(Database database, String query) throws SQLException {
        return database.list(new Sql(query), row -> row.getString(1));
    }
}
