package nianbao.division;

/** Years, both included, at whose last day something was in force. */
public record Span(int first, int last) {

    private static final int OPEN_START = 0;
    private static final int OPEN_END = 9999;
    private static final String FIRST_DAY = "-01-01";
    private static final String LAST_DAY = "-12-31";

    /** Of two dates as the register writes them; of a bracket {@code earliest/latest} the latest date counts. What ends on the last day of a year held all of it. */
    public static Span between(String from, String to) {
        return new Span(from.isEmpty() ? OPEN_START : year(from), to.isEmpty() ? OPEN_END : isWholeYear(to) ? year(to) : year(to) - 1);
    }

    /** Whether what ended on a date held to the end of a year, that of the date or the one before it. */
    static boolean isAtTurnOfYear(String to) {
        return to.endsWith(FIRST_DAY) || isWholeYear(to);
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** Whether a year lies in both; a span that ends before it begins meets none. */
    boolean meets(Span other) {
        return first <= last && other.first <= other.last && first <= other.last && other.first <= last;
    }

    private static boolean isWholeYear(String to) {
        return to.endsWith(LAST_DAY);
    }

    private static int year(String date) {
        String latest = date.substring(date.indexOf('/') + 1);
        return Integer.parseInt(latest.substring(0, 4));
    }
}
