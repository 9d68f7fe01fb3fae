package nianbao.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;

/**
 * How long each view of a published warehouse takes for what its reader asks, on two threads; the whole answer is made.
 * Beside it stands how much longer that is than reading the same rows from a file of their own.
 */
record ViewTimings(Home home) {

    private static final int TIMES = 3;
    private static final Sql VIEWS = new Sql(
            "select view_name from duckdb_views() where not internal order by view_name");

    void print() throws SQLException {
        try (Database warehouse = new Database(DriverManager.getConnection("jdbc:duckdb:" + home.warehouse()))) {
            warehouse.execute(new Sql("set threads = 2"));
            System.out.printf("%n%-70s %9s %8s %9s%n", "view", "rows", "seconds", "x scan");
            for (String view : warehouse.list(VIEWS, row -> row.getString(1))) {
                print(warehouse, view);
            }
        }
    }

    private void print(Database warehouse, String view) throws SQLException {
        List<String> questions = Resource.lines("questions.txt").stream()
                .filter(line -> line.startsWith(view + ":"))
                .toList();
        if (questions.isEmpty()) {
            throw new IllegalStateException("questions.txt asks nothing of the view " + view);
        }
        for (String question : questions) {
            print(warehouse, view, question.substring(view.length() + 1).strip());
        }
    }

    private void print(Database warehouse, String view, String where) throws SQLException {
        double seconds = median(warehouse, "select * from " + view + " " + where);
        warehouse.write(home.folder().resolve("answer.parquet"), new Sql("from answer"));
        long rows = warehouse.list(new Sql("select count(*) from answer"), row -> row.getLong(1)).get(0);
        double scan = median(warehouse, "select * from '" + home.folder().resolve("answer.parquet") + "'");
        System.out.printf(Locale.ROOT, "%-70s %,9d %8.3f %9.1f%n", view + " " + where, rows, seconds, seconds / scan);
    }

    private static double median(Database warehouse, String question) throws SQLException {
        double[] seconds = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            warehouse.execute(new Sql("create or replace temp table answer as " + question));
            seconds[time] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[TIMES / 2];
    }
}
