package nianbao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The views of a published warehouse.
 *
 * @param views name and text of each
 * @param samples the release that they were published for
 */
record WarehouseViews(WarehouseSql sql, List<String[]> views, Path samples) {

    private static final String LIST = "select view_name, sql from duckdb_views()"
            + " where not internal and database_name = 'published'";

    static WarehouseViews publishedIn(Path home, WarehouseSql sql) throws SQLException {
        sql.run("attach '" + home.resolve("warehouse.duckdb") + "' as published (read_only)");
        List<String[]> views = sql.ask(LIST, 2);
        String newest = sql.askOne("select max(file) from glob('" + home + "/releases/*/release.json')");
        return new WarehouseViews(sql, views, Path.of(newest).getParent());
    }

    /** Makes all views; the order in which they build on each other shows by which can be made. */
    void layOver(Path release) throws SQLException {
        List<String[]> left = views;
        while (!left.isEmpty()) {
            List<String[]> next = left.stream().filter(view -> !isMade(view[1], release)).toList();
            if (next.size() == left.size()) {
                throw new SQLException("no view can be made of " + next.stream().map(view -> view[0]).toList());
            }
            left = next;
        }
    }

    private boolean isMade(String view, Path release) {
        try {
            sql.run(view.replace(samples.toString(), release.toString()));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    List<String> names() {
        return views.stream().map(view -> view[0]).sorted().toList();
    }

    Set<String> columns(String view) throws SQLException {
        return sql.ask("select column_name from (describe " + view + ")", 1).stream()
                .map(row -> row[0])
                .collect(Collectors.toSet());
    }
}
