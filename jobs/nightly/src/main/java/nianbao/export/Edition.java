package nianbao.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Which release an export shows, when it was made, and for whom.
 *
 * @param audience who may see it
 */
public record Edition(String release, Instant made, Audience audience) {

    /** One of a release of which nothing is hidden. */
    public Edition(String release, Instant made) {
        this(release, made, Audience.ANYBODY);
    }

    /** Whether figures are not in it that the release has. */
    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /** Whether figures are in it that are not published, which every sheet and page of it says. */
    public boolean isForTheOffice() {
        return audience == Audience.OFFICE;
    }

    /** When it was made by the office's clock: what is printed is read there. */
    public String madeOn() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX").withZone(ZoneId.systemDefault()).format(made);
    }
}
