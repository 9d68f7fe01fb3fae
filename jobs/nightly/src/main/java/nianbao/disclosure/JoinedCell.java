package nianbao.disclosure;

/**
 * A figure as the protection of small counts sees it.
 *
 * @param value what it is
 * @param weight what it costs to hide it, more than zero
 * @param area cells of one area are hidden for each other before others are; empty where it stands in all of them
 * @param state what others know of it
 * @param margin how much greater than it is, or less but for nothing, it has to be possible that it is; zero where nothing is asked
 */
record JoinedCell(double value, double weight, String area, State state, double margin) {

    /** What others know of a cell. */
    enum State {
        /** It is published, and can be hidden. */
        OPEN,
        /** It is published, and hiding it is of no use. */
        KNOWN,
        /** It is not published. */
        HIDDEN
    }

    boolean isNear(String other) {
        return area.isEmpty() || other.isEmpty() || area.equals(other);
    }

    /** How much less it can be: a count is not less than nothing. */
    double room() {
        return value < 0 ? Double.POSITIVE_INFINITY : value;
    }
}
