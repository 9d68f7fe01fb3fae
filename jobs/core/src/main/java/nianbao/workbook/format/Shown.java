package nianbao.workbook.format;

/**
 * What a cell shows of its number.
 *
 * @param kind whether it shows the number at all
 * @param percents how many times it is shown multiplied by 100
 * @param smaller by how many powers of ten it is shown smaller
 * @param decimals how many digits stand behind the point
 * @param words what is printed beside the digits, as it stands in the format
 */
public record Shown(Kind kind, int percents, int smaller, int decimals, String words) {

    /** What is shown. */
    public enum Kind {
        NUMBER,
        /** A day, an hour, or a length of time. */
        TIME,
        /** No digit: nothing, or words. */
        WORDS
    }

    /** Whether the number is shown as large as it is. */
    public boolean isPlain() {
        return kind == Kind.NUMBER && percents == 0 && smaller == 0;
    }

    /** Whether a per cent sign stands behind the number, be it multiplied or not. */
    public boolean hasPercentSign() {
        return percents > 0 || words.indexOf('%') >= 0 || words.indexOf('％') >= 0;
    }
}
