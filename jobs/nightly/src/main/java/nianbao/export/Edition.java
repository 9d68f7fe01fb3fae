package nianbao.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Which release an export shows, and when it was made. */
public record Edition(String release, Instant made) {

    /** When it was made by the office's clock: what is printed is read there. */
    public String madeOn() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX").withZone(ZoneId.systemDefault()).format(made);
    }
}
