package nianbao.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the office's own in place of one that was sent.
 *
 * @param place the file and the line at which it stands
 * @param division code of the division in that year
 * @param expect the figure in place of which it counts; null for none
 * @param role who decided, by office
 * @param date when, as written
 */
public record Correction(
        String place,
        String form,
        int year,
        String division,
        String indicator,
        @Nullable String breakdown,
        @Nullable String category,
        @Nullable BigDecimal expect,
        BigDecimal value,
        String reason,
        String role,
        String date) {

    /** Whether both are about the same figure. */
    boolean isAboutThatOf(Correction other) {
        return figure().equals(other.figure());
    }

    /** Of which figure it is, as a form, a year and a division with what is counted there. */
    public String figure() {
        String part = breakdown == null ? "" : " " + breakdown + "/" + category;
        return form + " " + year + " " + division + " " + indicator + part;
    }
}
