package nianbao.publication;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** What the views say, to hold a publication against: by form, division, indicator, category and year. */
final class ViewFigures {

    private static final String KEY =
            "concat_ws('|', form, division_code, indicator, coalesce(breakdown || '-' || category, '_T'), cast(year as varchar)) as key";

    private ViewFigures() {}

    /** The figures that there are. */
    static Map<String, BigDecimal> values(Database views) throws SQLException {
        Map<String, BigDecimal> values = new TreeMap<>();
        views.list(new Sql("select " + KEY + ", value from roll_up"), row -> values.put(row.getString(1), row.getBigDecimal(2).stripTrailingZeros()));
        return values;
    }

    /** How many divisions stand behind each, of how many. */
    static Map<String, List<Integer>> coverage(Database views) throws SQLException {
        Map<String, List<Integer>> coverage = new TreeMap<>();
        views.list(new Sql("select " + KEY + ", reported, expected from roll_up"),
                row -> coverage.put(row.getString(1), List.of(row.getInt(2), row.getInt(3))));
        return coverage;
    }

    /** What returns say in place of a figure, or beside one. */
    static Map<String, String> marked(Database views) throws SQLException {
        Map<String, String> marked = new TreeMap<>();
        views.list(new Sql("select " + KEY + ", status from observation where status <> 'A'"), row -> marked.put(row.getString(1), row.getString(2)));
        return marked;
    }
}
