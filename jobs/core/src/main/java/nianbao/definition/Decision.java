package nianbao.definition;

import java.util.Locale;
import nianbao.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the office decided about one cell.
 *
 * @param workbook the first digits of its SHA-256, or words of its title or file name
 * @param found what stands in the cell; the decision is about that and nothing else
 * @param value what it is read as; null unless that was decided
 * @param role who decided, by office
 * @param date when, as written
 */
public record Decision(
        String workbook, String sheet, String cell, String found, Kind kind, @Nullable String value, String reason, String role, String date) {

    private static final String DIGITS = "[0-9a-f]{8,64}";

    /** What is done about the cell. */
    public enum Kind {
        /** Another text is read in its place. */
        READ_AS,
        /** It counts as it is printed, whatever the checks say. */
        ACCEPT,
        /** It is not read; of a label, neither is its row or column. */
        LEAVE_OUT,
        /** A total that is held against nothing. */
        TOTAL_NOT_CHECKED;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it is about a workbook, by its SHA-256 or by the texts that name it. */
    public boolean isAbout(String submission, String names) {
        return workbook.matches(DIGITS) ? submission.startsWith(workbook) : Label.normal(names).contains(Label.normal(workbook));
    }

    /** Why, by whom and when. */
    public String why() {
        return reason + " (" + role + ", " + date + ")";
    }
}
