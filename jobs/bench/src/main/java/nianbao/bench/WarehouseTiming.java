package nianbao.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How long each view takes for one indicator, or for what comes closest to one; the whole answer is made. */
record WarehouseTiming(WarehouseSql sql, WarehouseViews views) {

    private static final String FIRST_INDICATOR =
            "select indicator from indicator where form = '%s' order by ordinal limit 1";
    private static final String LEADING = "year, division_code, division_name, level, reported, expected, ";
    private static final int TIMES = 3;
    private static final long SECOND = 1000;
    private static final long NANOSECONDS = 1_000_000;

    void print() throws SQLException {
        System.out.println(sql.askOne("select count(*) from observation") + " figures, two threads, median of three");
        System.out.printf("%-18s %-10s %10s %7s  %s%n", "view", "filter", "rows", "ms", "within a second");
        for (String view : views.names()) {
            print(view, views.columns(view));
        }
    }

    private void print(String view, Set<String> columns) throws SQLException {
        List<String[]> wide = sql.ask(FIRST_INDICATOR.formatted(view), 1);
        String filter = wide.isEmpty() ? filter(columns) : "column";
        long milliseconds = median("select " + (wide.isEmpty() ? "*" : LEADING + wide.get(0)[0]) + " from " + view + where(filter));
        System.out.printf("%-18s %-10s %10s %7d  %s%n", view, filter,
                sql.askOne("select count(*) from answer"), milliseconds, milliseconds <= SECOND ? "yes" : "no");
    }

    private static String where(String filter) {
        return switch (filter) {
            case "indicator" -> " where form = 'crime' and indicator = 'cases_filed'";
            case "form" -> " where form = 'crime'";
            default -> "";
        };
    }

    private static String filter(Set<String> columns) {
        if (columns.contains("form")) {
            return columns.contains("indicator") ? "indicator" : "form";
        }
        return "none";
    }

    private long median(String question) throws SQLException {
        long[] times = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            sql.run("create or replace temp table answer as " + question);
            times[time] = (System.nanoTime() - begin) / NANOSECONDS;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
