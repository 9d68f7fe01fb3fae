package nianbao.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.samples.Habits.Digits;
import nianbao.samples.Habits.Totals;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A stated total below or above the rows.
 *
 * @param first whether its column is the first, which is the wrong one in a return with a wrong total
 */
record TotalCell(Return sent, Habits habits, Column column, boolean first) {

    private static final long SLIP = 13;

    /** As a formula where the office uses them, of the lines that begin at a row. */
    void write(Paper paper, int row, int at, int top, List<Line> lines) {
        if (habits.formulas() && isAllNumbers()) {
            paper.formula(row, at, "SUM(" + range(at, top, lines.size()) + ")");
        } else {
            Line total = lines.stream().filter(Line::isTotal).findFirst().orElseThrow();
            paper.write(row, at, new Notation(sent, habits).of(column, isWrong() ? slipped(total) : total));
        }
    }

    /** Text is not added up by a formula, so that offices with text in their cells type their totals. */
    private boolean isAllNumbers() {
        boolean numbers = habits.digits() == Digits.PLAIN || habits.digits() == Digits.GROUPED_FORMAT;
        boolean worded = sent.year() == Series.FIRST_YEAR && column.isMoney();
        return numbers && habits.mark().isEmpty() && !column.isFlag() && !worded;
    }

    /** A wrong one misses the last row. */
    private String range(int at, int top, int lines) {
        int above = habits.totals() == Totals.TOP ? 1 : 0;
        int hidden = habits.hiddenRow() ? 1 : 0;
        int last = top + lines - 2 + above;
        return new CellRangeAddress(top + above + hidden, isWrong() ? last - 1 : last, at, at).formatAsString();
    }

    private Line slipped(Line total) {
        Map<String, Long> figures = new TreeMap<>(total.figures());
        figures.merge(column.field(), SLIP, Long::sum);
        return new Line(total.label(), figures, Line.Kind.TOTAL);
    }

    private boolean isWrong() {
        return sent.fault() == Fault.WRONG_TOTAL && first;
    }
}
