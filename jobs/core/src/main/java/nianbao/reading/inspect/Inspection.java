package nianbao.reading.inspect;

import java.util.List;
import nianbao.observation.Finding;
import nianbao.observation.Submission;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook is read, told so that a person can follow it.
 *
 * @param sheets empty, as is {@code draft}, when the workbook could not be opened or holds personal data
 * @param draft a definition to be completed, in YAML, of sheets that no known form fits; otherwise null
 */
public record Inspection(Submission submission, List<InspectedSheet> sheets, List<Finding> findings, @Nullable String draft) {

    /** Whether anything was read of it, well or badly. */
    public boolean isRead() {
        return sheets.stream().anyMatch(sheet -> sheet.form() != null);
    }
}
