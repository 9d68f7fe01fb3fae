package nianbao.export;

/** How the numbers of a line are written: by its unit, and without decimals where none are needed. */
final class LineFormat {

    private LineFormat() {}

    static String value(SeriesLine line) {
        if (line.item().isRate()) {
            return line.item().unit().equals("percent") ? "0.0" : "#,##0.00";
        }
        return line.isWhole() ? "#,##0" : "#,##0.00";
    }

    /** The same with the sign of the change; a change of nothing is a plain zero. */
    static String change(SeriesLine line) {
        return "+" + value(line) + ";-" + value(line) + ";0";
    }

    static String percent() {
        return "+#,##0.0;-#,##0.0;0.0";
    }
}
