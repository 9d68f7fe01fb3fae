package nianbao.definition;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;

/**
 * The day by which a form is to be sent: the first such day after the period of a year has ended.
 *
 * @param years the years that are due on it
 */
public record DueDay(MonthDay day, Years years) {

    /** A day that only some years have. */
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    /** Reads a day such as {@code 01-20}; {@link DateTimeException} for one that not every year has. */
    static DueDay of(Heading written) {
        MonthDay day = MonthDay.parse("--" + written.text());
        if (day.equals(LEAP_DAY)) {
            throw new DateTimeException("only some years have a 29 February");
        }
        return new DueDay(day, written.years());
    }

    /**
     * How many years after the year under which a period is kept the day comes.
     *
     * @param begins the month in which a fiscal year begins, which is kept under the year in which it ends; 1 for calendar years
     */
    public int yearsAfter(int begins) {
        return begins > 1 && day.getMonthValue() >= begins ? 0 : 1;
    }
}
