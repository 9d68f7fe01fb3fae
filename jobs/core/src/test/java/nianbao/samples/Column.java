package nianbao.samples;

import java.util.List;
import java.util.Map;

/**
 * One column of a form in some years.
 *
 * @param unit the word in brackets behind the heading: money, %, 是 for a flag, or empty
 * @param group the heading over it in a header of three rows, or empty
 * @param heading its own, levels joined by a slash
 * @param oneRow its heading where the header has one row
 * @param ratio for a rate, numerator and denominator joined by a slash; else empty
 */
record Column(String years, String field, String unit, String group, String heading, String oneRow, String ratio) {

    /** Those of a form that held in a year, from its table among the resources. */
    static List<Column> of(String form, int year) {
        return CsvFile.named(form + ".csv").stream()
                .map(Column::of)
                .filter(column -> column.isIn(year))
                .toList();
    }

    private static Column of(Map<String, String> row) {
        String heading = row.get("heading");
        String own = row.get("one_row");
        String oneRow = own.isEmpty() ? heading.substring(heading.lastIndexOf('/') + 1) : own;
        String field = row.get("field");
        String unit = row.get("unit");
        return new Column(row.get("years"), field, unit, row.get("group"), heading, oneRow, row.get("ratio"));
    }

    boolean isRate() {
        return !ratio.isEmpty();
    }

    boolean isFlag() {
        return unit.equals("是");
    }

    boolean isMoney() {
        return unit.equals("元") || unit.equals("万元");
    }

    /** Whether adding it up over the rows means something. */
    boolean addsUp() {
        return !isRate() && !unit.equals("元/户");
    }

    /** The levels of the heading: one, the usual ones, or those below the group. */
    List<String> levels(int depth) {
        String path = depth == 1 ? oneRow : depth == 2 || group.isEmpty() ? heading : group + "/" + heading;
        return List.of(path.split("/"));
    }

    private boolean isIn(int year) {
        int dots = years.indexOf("..");
        String first = dots < 0 ? years : years.substring(0, dots);
        String last = dots < 0 ? years : years.substring(dots + 2);
        boolean begun = first.isEmpty() || Integer.parseInt(first) <= year;
        return begun && (last.isEmpty() || year <= Integer.parseInt(last));
    }
}
