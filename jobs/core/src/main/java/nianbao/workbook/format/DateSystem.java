package nianbao.workbook.format;

import java.time.LocalDate;
import java.util.Optional;

/** The day from which a workbook counts its dates. */
public enum DateSystem {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST_DAY = 2_958_465;
    private static final int INVENTED_LEAP_DAY = 60;

    private static final double MILLISECOND = 1 / 86_400e3;

    private final LocalDate start;

    DateSystem(LocalDate start) {
        this.start = start;
    }

    public static DateSystem of(boolean since1904) {
        return since1904 ? SINCE_1904 : SINCE_1900;
    }

    /** Empty for a time without a day, and for what Excel shows as no date. */
    public Optional<LocalDate> day(double serial) {
        // Midnight is often stored as a hair before it.
        long day = (long) Math.floor(serial + MILLISECOND / 2);
        boolean none = Double.isNaN(serial) || day < first() || day > LAST_DAY;
        return none ? Optional.empty() : Optional.of(start.plusDays(day + shift(day)));
    }

    /** Of a day that stands for no day at all, as some programs write a time alone, 0. */
    double serial(LocalDate day) {
        long serial = day.toEpochDay() - start.toEpochDay();
        boolean before = this == SINCE_1900 && 0 < serial && serial <= INVENTED_LEAP_DAY;
        return before ? serial - 1 : serial;
    }

    private int first() {
        return this == SINCE_1900 ? 1 : 0;
    }

    /** The older system has a 29 February 1900, so the days before it lie one further. */
    private int shift(long serial) {
        return this == SINCE_1900 && serial < INVENTED_LEAP_DAY ? 1 : 0;
    }
}
