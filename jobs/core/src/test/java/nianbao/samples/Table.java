package nianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.samples.Habits.Digits;
import nianbao.samples.Habits.Totals;
import org.apache.poi.ss.util.CellRangeAddress;

/** The table of a return: header, rows and totals. */
final class Table {

    private static final String SERIAL = "序号";
    private static final Column UNHEARD_OF = new Column("", "unheard_of", "", "", "网格化管理数", "网格化管理数", "");

    private final Return sent;
    private final Habits habits;
    private final Wording wording;
    private final Notation notation;
    private final List<Column> columns;
    private final List<Line> lines;

    Table(Return sent, Habits habits) {
        this.sent = sent;
        this.habits = habits;
        this.wording = new Wording(sent, habits);
        this.notation = new Notation(sent, habits);
        this.columns = columns(sent);
        this.lines = new Lines(sent, habits).all();
    }

    private static List<Column> columns(Return sent) {
        boolean unheardOf = sent.fault() == Fault.UNKNOWN_HEADING;
        return Stream.concat(sent.form().columns(sent.year()).stream(), unheardOf ? Stream.of(UNHEARD_OF) : Stream.of())
                .toList();
    }

    /** Columns before the figures: the label, with a serial number before it in half of the returns. */
    private int lead() {
        return sent.chance("serial").happens(0.5) ? 2 : 1;
    }

    int labelColumn() {
        return lead() - 1;
    }

    int width() {
        return lead() + columns.size();
    }

    /** Writes it from a row on and returns the row below. */
    int write(Paper paper, int top) {
        Header header = new Header(headings());
        header.write(paper, top);
        int first = top + header.height();
        IntStream.range(0, lines.size()).forEach(index -> write(paper, first, index));
        return first + lines.size();
    }

    private List<List<String>> headings() {
        List<List<String>> headings = new ArrayList<>();
        headings.add(List.of(wording.label()));
        if (lead() == 2) {
            headings.add(0, List.of(SERIAL));
        }
        columns.forEach(column -> headings.add(heading(column)));
        return headings;
    }

    private List<String> heading(Column column) {
        List<String> levels = new ArrayList<>(column.levels(habits.depth()));
        String unit = notation.unit(column);
        boolean narrow = sent.chance("brackets").happens(0.4);
        String bracket = unit.isEmpty() ? "" : narrow ? "(" + unit + ")" : "（" + unit + "）";
        levels.set(levels.size() - 1, levels.get(levels.size() - 1) + bracket);
        return levels;
    }

    private void write(Paper paper, int first, int index) {
        Line line = lines.get(index);
        int row = first + index;
        label(paper, row, line);
        columns.forEach(column -> write(paper, row, column, line, first));
        if (line.kind() == Line.Kind.HIDDEN) {
            paper.hide(row);
        }
    }

    private void label(Paper paper, int row, Line line) {
        paper.text(row, labelColumn(), line.label(), paper.styles().heading());
        if (lead() == 2) {
            boolean place = line.kind() == Line.Kind.PLACE;
            paper.text(row, 0, place ? String.valueOf(serial(line)) : "", paper.styles().heading());
        }
    }

    private long serial(Line line) {
        return lines.stream().filter(other -> other.kind() == Line.Kind.PLACE).toList().indexOf(line) + 1L;
    }

    private void write(Paper paper, int row, Column column, Line line, int first) {
        int at = lead() + columns.indexOf(column);
        if (column == UNHEARD_OF) {
            paper.write(row, at, Written.plain(BigDecimal.valueOf(row)));
        } else if (line.isTotal() && column.addsUp()) {
            total(paper, row, at, column, first);
        } else {
            paper.write(row, at, notation.of(column, line));
        }
    }

    private void total(Paper paper, int row, int at, Column column, int first) {
        if (habits.formulas() && isAllNumbers(column)) {
            paper.formula(row, at, "SUM(" + range(at, column, first) + ")");
        } else {
            paper.write(row, at, notation.of(column, wrong(column, total())));
        }
    }

    private Line total() {
        return lines.stream().filter(Line::isTotal).findFirst().orElseThrow();
    }

    /** Text is not added up by a formula, so that offices with text in their cells type their totals. */
    private boolean isAllNumbers(Column column) {
        boolean numbers = habits.digits() == Digits.PLAIN || habits.digits() == Digits.GROUPED_FORMAT;
        return numbers && habits.mark().isEmpty() && !column.isFlag() && !(sent.year() == 2012 && column.isMoney());
    }

    /** In a return with a wrong total the formula of its first column misses a row. */
    private String range(int at, Column column, int first) {
        int hidden = habits.hiddenRow() ? 1 : 0;
        int top = first + hidden + (habits.totals() == Totals.TOP ? 1 : 0);
        int bottom = first + lines.size() - (habits.totals() == Totals.TOP ? 1 : 2);
        int last = isWrong(column) ? bottom - 1 : bottom;
        return new CellRangeAddress(top, last, at, at).formatAsString();
    }

    private Line wrong(Column column, Line total) {
        if (!isWrong(column)) {
            return total;
        }
        Map<String, Long> figures = new TreeMap<>(total.figures());
        figures.merge(column.field(), 13L, Long::sum);
        return new Line(total.label(), figures, Line.Kind.TOTAL);
    }

    private boolean isWrong(Column column) {
        return sent.fault() == Fault.WRONG_TOTAL && columns.indexOf(column) == 0;
    }
}
