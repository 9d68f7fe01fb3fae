package nianbao.comparison;

import java.util.Optional;

/** How the numbers of a line are written: by its unit, and without decimals where none are needed. */
final class LineFormat {

    static final String WHOLE = "#,##0";
    static final String FRACTION = "#,##0.00";
    static final String SHARE = "0.0";

    private static final String BREAK = "†";

    private LineFormat() {}

    static String value(SeriesLine line) {
        if (line.item().isRate()) {
            return line.item().unit().equals("percent") ? SHARE : FRACTION;
        }
        return line.isWhole() ? WHOLE : FRACTION;
    }

    /** What writes a number as one of these formats does, where it is reckoned how wide it is. */
    static String pattern(String format) {
        return switch (format) {
            case SHARE -> "%,.1f";
            case FRACTION -> "%,.2f";
            default -> "%,.0f";
        };
    }

    /** A year beside others of its line; one that the series breaks at bears a mark, for which the others leave room. */
    static String value(SeriesLine line, Optional<ComparedFigure> figure) {
        if (!line.isMarked()) {
            return value(line);
        }
        return figure.filter(one -> one.breaks().isMarked()).isPresent() ? marked(value(line)) : besideMarked(value(line));
    }

    /** A format for a figure that bears the mark of a break. */
    static String marked(String format) {
        return format + '"' + BREAK + '"';
    }

    /** The same for one among others that bear it. */
    static String besideMarked(String format) {
        return format + "_" + BREAK;
    }

    /** The same with the sign of the change; a change of nothing is a plain zero. */
    static String change(SeriesLine line) {
        return signed(value(line));
    }

    static String signed(String format) {
        return "+" + format + ";-" + format + ";0";
    }

    static String percent() {
        return "+#,##0.0;-#,##0.0;0.0";
    }
}
