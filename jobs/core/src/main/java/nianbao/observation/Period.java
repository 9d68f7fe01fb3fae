package nianbao.observation;

import java.time.LocalDate;
import java.time.YearMonth;

/** The time a figure covers; a whole calendar year unless the return says otherwise. */
public record Period(LocalDate start, LocalDate end) {

    public static Period ofYear(int year) {
        return ofMonths(year, 1, 12);
    }

    /** From the first day of one month to the last day of another, both in {@code year}. */
    public static Period ofMonths(int year, int first, int last) {
        LocalDate lastMonth = LocalDate.of(year, last, 1);
        return new Period(LocalDate.of(year, first, 1), lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
    }

    /** From the first day of one month to the last day of another, which may lie in the year after. */
    public static Period of(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** How many months it covers. */
    public int months() {
        return (int) start.until(end.plusDays(1)).toTotalMonths();
    }

    /** That in which it ends. */
    public int year() {
        return end.getYear();
    }
}
