package nianbao.division;

/** Years, both included, at whose last day something was in force. */
public record Span(int first, int last) {

    private static final int OPEN_START = 0;
    private static final int OPEN_END = 9999;

    /** Of two dates as the register writes them; of a bracket {@code earliest/latest} the latest date counts. */
    public static Span between(String from, String to) {
        return new Span(from.isEmpty() ? OPEN_START : year(from), to.isEmpty() ? OPEN_END : year(to) - 1);
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** Whether a year lies in both; a span that ends before it begins meets none. */
    boolean meets(Span other) {
        return first <= last && other.first <= other.last && first <= other.last && other.first <= last;
    }

    private static int year(String date) {
        String latest = date.substring(date.indexOf('/') + 1);
        return Integer.parseInt(latest.substring(0, 4));
    }
}
