package nianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            new TotalCell(sent, habits, column, columns.indexOf(column) == 0)
                    .write(paper, row, at, first, lines);
        } else {
            paper.write(row, at, notation.of(column, line));
        }
    }
}
