package nianbao.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The present, and where people's clocks stand. */
public record Moment(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX", Locale.ROOT);

    /** Now, where this program runs: in the zone that it was started in. */
    public static Moment here() {
        return new Moment(Instant.now(), ZoneId.systemDefault());
    }

    /** The day that it is for those people. */
    public LocalDate today() {
        return day(now);
    }

    /** The day on which a time is for them. */
    public LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    /** Whether a day is over for them; none never is. */
    public boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today());
    }

    /** A time as those people write it. */
    public String text(Instant time) {
        return TIME.format(time.atZone(zone));
    }
}
