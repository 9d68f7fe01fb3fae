package nianbao.definition;

import org.jspecify.annotations.Nullable;

/** Words under which something has been seen, and the years in which they held; header levels are joined by a slash. */
public record Heading(String text, Years years) {

    /** The words and, where it did not hold in all years, its years. */
    public String written() {
        return (text + " " + years.written()).strip();
    }

    /** Whether it held in a year; where the year is not known it is null, and every heading holds. */
    public boolean holdsIn(@Nullable Integer year) {
        return year == null || years.contains(year);
    }
}
