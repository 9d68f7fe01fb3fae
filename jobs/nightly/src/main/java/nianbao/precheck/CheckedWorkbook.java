package nianbao.precheck;

import java.util.List;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Outcome;
import nianbao.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A workbook and what a load would make of it.
 *
 * @param findings the suspected cells, then errors, warnings and notes
 */
public record CheckedWorkbook(
        String submission,
        String file,
        @Nullable String form,
        @Nullable Integer year,
        Outcome outcome,
        List<Finding> findings) {

    /** Whether it could be sent as it is. */
    public boolean isGood() {
        return outcome == Outcome.ACCEPTED;
    }

    /** What would become of it, and how much is wrong with it. */
    public String verdict(Words words) {
        return words.of("outcome_" + outcome.word()) + words.of("counts", count(Level.ERROR), count(Level.WARNING));
    }

    /** How many findings of a level there are; a suspected cell is none of them. */
    private long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level && !finding.isSuspect()).count();
    }

    /** What a clerk has to look at: all but notes. */
    public List<Finding> telling() {
        return findings.stream().filter(finding -> finding.level() != Level.NOTE || finding.isSuspect()).toList();
    }
}
