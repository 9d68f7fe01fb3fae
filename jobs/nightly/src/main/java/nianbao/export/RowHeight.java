package nianbao.export;

/** How high a row has to be for the texts that fold in its cells. */
public final class RowHeight {

    private static final int MARGIN = 8;
    private static final int LINE = 14;
    // A program shows no higher ones than 409.
    private static final int MOST = 400;

    private RowHeight() {}

    /** How many lines a text takes that is so many digits wide, in a column. */
    public static int lines(int digits, int column) {
        return 1 + digits / column;
    }

    /** The height, in points, of a row in which the longest text takes so many lines. */
    public static int points(int lines) {
        return Math.min(MARGIN + LINE * lines, MOST);
    }
}
