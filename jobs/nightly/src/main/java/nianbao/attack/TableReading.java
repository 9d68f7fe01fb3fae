package nianbao.attack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.attack.Published.Figure;
import nianbao.attack.Published.Item;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/**
 * What a table of figures says that has a row for each, whatever it is called and whatever else it has.
 *
 * @param name what the table is called
 * @param rows reads it, as in {@code from rows}
 */
record TableReading(String name, String rows, Database database, Published published, Saying saying) {

    private static final Set<String> KEY = Set.of("form", "year", "division_code", "indicator", "breakdown", "category", "value");
    /** The table of figures in the order of each year, which does not say so in a column. */
    private static final String IN_ORDER = "roll_up";
    private static final double EXACT = 0.000001;
    private static final double TENTH = 0.0001;

    /** Columns of a table that is for statistical programs. */
    private static final Set<String> SDMX = Set.of("STRUCTURE_ID", "REF_AREA", "INDICATOR", "CATEGORY", "TIME_PERIOD", "OBS_VALUE");

    void read() throws SQLException {
        Set<String> columns = new HashSet<>(
                database.list(filled("select column_name from (describe from ${rows})"), row -> row.getString(1)));
        if (columns.containsAll(KEY)) {
            Map<String, Ranks> ranks = new HashMap<>();
            database.list(
                    filled("from ${rows} where (form, indicator) in (select form, indicator from figure where value is null)"),
                    row -> figure(row, columns, ranks));
            ranks.values().forEach(list -> list.tell(saying, name + " rank"));
        } else if (columns.containsAll(SDMX)) {
            database.list(filled("""
                    select lower(regexp_extract(STRUCTURE_ID, ':(.*)\\(', 1)) as form, REF_AREA, INDICATOR, CATEGORY, TIME_PERIOD, OBS_VALUE
                    from ${rows}
                    where OBS_VALUE is not null"""), this::observation);
        }
    }

    private Sql filled(String query) {
        return new Sql(query).with("rows", rows);
    }

    private String observation(ResultSet row) throws SQLException {
        Item item = new Item(row.getString("INDICATOR"), row.getString("CATEGORY"));
        Optional<Figure> figure = published.figure(Published.THEN, row.getString("form"), row.getInt("TIME_PERIOD"), row.getString("REF_AREA"), item);
        saying.value(figure, row.getDouble("OBS_VALUE"), EXACT, name);
        return "";
    }

    private String figure(ResultSet row, Set<String> columns, Map<String, Ranks> ranks) throws SQLException {
        String breakdown = row.getString("breakdown");
        Item item = new Item(row.getString("indicator"), breakdown == null ? Published.WHOLE : breakdown + "-" + row.getString("category"));
        String form = row.getString("form");
        String division = row.getString("division_code");
        int year = row.getInt("year");
        String basis = columns.contains("basis") ? row.getString("basis") : name.equals(IN_ORDER) ? Published.THEN : Published.TODAY;
        int earlier = columns.contains("previous_year") ? row.getInt("previous_year") : year - 1;
        Optional<Figure> figure = published.figure(basis, form, year, division, item);
        Optional<Figure> before = published.figure(basis, form, earlier, division, item);
        String where = name + " " + division + " " + year + " " + item.indicator();
        said(row, columns, "value").ifPresent(said -> saying.value(figure, said, EXACT, where));
        said(row, columns, "previous").ifPresent(said -> saying.value(before, said, EXACT, where));
        said(row, columns, "change").ifPresent(said -> saying.change(figure, before, said, EXACT, where));
        said(row, columns, "change_pct").ifPresent(said -> saying.share(figure, before, 100 + said, TENTH, where));
        String group = columns.contains("parent_code") ? row.getString("level") + row.getString("parent_code") : "";
        said(row, columns, "rank").ifPresent(rank -> ranks
                .computeIfAbsent(form + item + year + group, list -> new Ranks())
                .put(rank, figure));
        return "";
    }

    private static Optional<Double> said(ResultSet row, Set<String> columns, String column) throws SQLException {
        String text = columns.contains(column) ? row.getString(column) : null;
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
    }
}
