package nianbao.yearbook;

/**
 * Something that a table counts.
 *
 * @param label as it is printed at first
 * @param later as it is printed when labels changed
 * @param unit the word of its unit, such as 万元
 * @param decimals that are printed
 * @param size of a usual figure
 * @param kind as a definition says it
 * @param above what it is a part of, or empty
 */
record Counted(String label, String later, String english, String unit, int decimals, int size, String kind, String above) {

    static Counted of(String label, String later, String english, String unit, int size) {
        return new Counted(label, later, english, unit, 0, size, "flow", "");
    }

    static Counted money(String label, String later, String english, int size) {
        return new Counted(label, later, english, "万元", 1, size, "flow", "");
    }

    static Counted rate(String label, String english, String unit, int size) {
        return new Counted(label, label, english, unit, 2, size, "rate", "");
    }

    /** At the end of the year. */
    Counted stock() {
        return new Counted(label, later, english, unit, decimals, size, "stock", above);
    }

    boolean rate() {
        return kind.equals("rate");
    }

    /** The unit in which a warehouse keeps it. */
    String kept() {
        return switch (unit) {
            case "人" -> "person";
            case "户" -> "household";
            case "起", "件" -> "case";
            case "万元" -> "yuan";
            case "%", "‰" -> "percent";
            default -> "count";
        };
    }

    Counted partOf(Counted whole) {
        return new Counted(label, later, english, unit, decimals, whole.size / 3, whole.kind, whole.label);
    }

    boolean isPart() {
        return !above.isEmpty();
    }

    String key() {
        return above + "/" + label;
    }
}
