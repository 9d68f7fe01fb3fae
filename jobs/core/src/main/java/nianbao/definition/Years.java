package nianbao.definition;

/** A span of years, both ends included; written {@code 2012}, {@code 2012..2014}, {@code 2015..} or {@code ..2014}. */
public record Years(int first, int last) {

    public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Reads the written form, which the schema has already checked. */
    static Years of(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return new Years(Integer.parseInt(written), Integer.parseInt(written));
        }
        String from = written.substring(0, dots);
        String to = written.substring(dots + 2);
        return new Years(
                from.isEmpty() ? ALL.first : Integer.parseInt(from), to.isEmpty() ? ALL.last : Integer.parseInt(to));
    }

    boolean overlaps(Years other) {
        return Math.max(first, other.first) <= Math.min(last, other.last);
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    /** As it is written in a definition; nothing for all years. */
    String written() {
        if (first == last) {
            return String.valueOf(first);
        }
        String from = first == ALL.first ? "" : String.valueOf(first);
        String to = last == ALL.last ? "" : String.valueOf(last);
        return equals(ALL) ? "" : from + ".." + to;
    }
}
