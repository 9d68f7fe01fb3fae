package nianbao.workbook.format;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time or a length of time as ISO 8601 writes it and as the strict edition of the standard has it in cells.
 *
 * @param serial as a cell keeps it: days since the start of the dates
 * @param format a number format that shows it
 */
public record IsoTime(double serial, String format) {

    private static final double NANOSECONDS = 86_400e9;
    /** Seconds are written with as many digits as a program likes. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<day>-?\\d{4,}-\\d{2}-\\d{2})?(?:T?(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.(?<fraction>\\d+))?)?(?:Z|[+-]\\d{2}:?\\d{2})?");

    /** Null for anything else. */
    public static @Nullable IsoTime of(String text, DateSystem dates) {
        try {
            return text.startsWith("P") || text.startsWith("-P") ? length(text) : written(text, dates);
        } catch (DateTimeParseException | ArithmeticException e) {
            return null;
        }
    }

    private static IsoTime length(String text) {
        return new IsoTime(Duration.parse(text).toNanos() / NANOSECONDS, "[h]:mm:ss");
    }

    private static @Nullable IsoTime written(String text, DateSystem dates) {
        Matcher written = WRITTEN.matcher(text);
        boolean nothing = !written.matches() || written.group("day") == null && written.group("time") == null;
        if (nothing) {
            return null;
        }
        double day = written.group("day") == null ? 0 : dates.serial(LocalDate.parse(written.group("day")));
        double part = written.group("time") == null ? 0 : part(written.group("time"), written.group("fraction"));
        return new IsoTime(day + part, written.group("day") == null ? "h:mm:ss" : "yyyy-mm-dd");
    }

    /** Of a day. */
    private static double part(String time, String fraction) {
        double seconds = fraction == null ? 0 : Double.parseDouble("0." + fraction);
        return (LocalTime.parse(time).toNanoOfDay() + seconds * 1e9) / NANOSECONDS;
    }
}
