package nianbao.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.samples.Habits.Totals;

/** The rows of one return, from the top. */
final class Lines {

    private static final String NOWHERE = "清河湾镇";
    private static final double ALIAS_SHARE = 0.15;
    private static final double BLANK_SHARE = 0.06;

    private final Return sent;
    private final Habits habits;

    Lines(Return sent, Habits habits) {
        this.sent = sent;
        this.habits = habits;
    }

    List<Line> all() {
        List<Line> lines = new ArrayList<>(places());
        Line total = new Line(new Wording(sent, habits).total(), sums(lines), Line.Kind.TOTAL);
        if (habits.hiddenRow()) {
            lines.add(0, new Line(lines.get(1).label(), lines.get(0).figures(), Line.Kind.HIDDEN));
        }
        if (habits.totals() != Totals.NONE) {
            lines.add(habits.totals() == Totals.TOP ? 0 : lines.size(), total);
        }
        return lines;
    }

    private List<Line> places() {
        List<Row> rows = sent.form().figures(sent.year()).rows().stream()
                .filter(row -> sent.form().isIn(row.place(), sent))
                .toList();
        return rows.stream().map(row -> line(row, rows.indexOf(row))).toList();
    }

    private Line line(Row row, int index) {
        Map<String, Long> figures = row.figures();
        if (habits.blanks()) {
            figures.keySet().removeIf(field -> isBlank(row, field));
        }
        if (sent.fault() == Fault.DRAFT && index == 0) {
            String loose = sent.form().loose();
            figures.merge(loose, loose.endsWith("_yuan") ? 1000L : 1L, Long::sum);
        }
        boolean nowhere = sent.fault() == Fault.UNKNOWN_DIVISION && index == 1;
        return new Line(nowhere ? NOWHERE : label(row), figures, Line.Kind.PLACE);
    }

    private boolean isBlank(Row row, String field) {
        return sent.form().optional().contains(field) && row.chance("blank" + field).happens(BLANK_SHARE);
    }

    private String label(Row row) {
        String name = row.place().name(sent.year());
        List<String> spellings =
                row.place().spellings().stream().filter(spelling -> !spelling.equals(name)).toList();
        boolean alias = !spellings.isEmpty() && row.chance("alias").happens(ALIAS_SHARE);
        return alias ? row.chance("spelling").pick(spellings) : name;
    }

    private static Map<String, Long> sums(List<Line> lines) {
        Map<String, Long> sums = new TreeMap<>();
        lines.forEach(line -> line.figures().forEach((field, figure) -> sums.merge(field, figure, Long::sum)));
        return sums;
    }
}
