package nianbao.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The present, and where people's clocks stand. */
public record Moment(Instant now, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX", Locale.ROOT);

    /** Now, where this program runs: in the zone that it was started in. */
    public static Moment here() {
        return new Moment(Instant.now(), ZoneId.systemDefault());
    }

    /** The day that it is for those people. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** A time as those people write it. */
    public String text(Instant time) {
        return TIME.format(time.atZone(zone));
    }
}
