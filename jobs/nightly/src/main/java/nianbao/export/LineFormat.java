package nianbao.export;

import java.util.Optional;

/** How the numbers of a line are written: by its unit, and without decimals where none are needed. */
final class LineFormat {

    private static final String BREAK = "†";

    private LineFormat() {}

    static String value(SeriesLine line) {
        if (line.item().isRate()) {
            return line.item().unit().equals("percent") ? "0.0" : "#,##0.00";
        }
        return line.isWhole() ? "#,##0" : "#,##0.00";
    }

    /** A year beside others of its line; one that the series breaks at bears a mark, for which the others leave room. */
    static String value(SeriesLine line, Optional<ComparedFigure> figure) {
        if (line.figures().stream().noneMatch(one -> one.breaks().isMarked())) {
            return value(line);
        }
        boolean marked = figure.filter(one -> one.breaks().isMarked()).isPresent();
        return value(line) + (marked ? '"' + BREAK + '"' : "_" + BREAK);
    }

    /** The same with the sign of the change; a change of nothing is a plain zero. */
    static String change(SeriesLine line) {
        return "+" + value(line) + ";-" + value(line) + ";0";
    }

    static String percent() {
        return "+#,##0.0;-#,##0.0;0.0";
    }
}
