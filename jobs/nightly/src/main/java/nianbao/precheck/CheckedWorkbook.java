package nianbao.precheck;

import java.util.List;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Outcome;
import nianbao.page.Words;
import nianbao.reason.Answerable;
import org.jspecify.annotations.Nullable;

/**
 * A workbook and what a load would make of it.
 *
 * @param told the suspected cells, then errors, warnings, those that are answered in the workbook itself, and notes
 */
public record CheckedWorkbook(
        String submission,
        String file,
        @Nullable String form,
        @Nullable Integer year,
        Outcome outcome,
        List<Answerable> told) {

    /** Whether it could be sent as it is. */
    public boolean isGood() {
        return outcome == Outcome.ACCEPTED;
    }

    /** All that was found. */
    public List<Finding> findings() {
        return told.stream().map(Answerable::finding).toList();
    }

    /** Whether a warning waits for an answer. */
    public boolean isQuestion() {
        return told.stream().anyMatch(Answerable::isOpen);
    }

    /** What would become of it, and how much is wrong with it. */
    public String verdict(Words words) {
        long confirmed = told.stream().filter(Answerable::isConfirmed).count();
        String counts = confirmed == 0 ? words.of("counts", errors(), warnings()) : words.of("counts_confirmed", errors(), warnings(), confirmed);
        return words.of("outcome_" + outcome.word()) + counts;
    }

    private long errors() {
        return findings().stream().filter(finding -> finding.level() == Level.ERROR && !finding.isSuspect()).count();
    }

    private long warnings() {
        return told.stream().filter(Answerable::isOpenWarning).count();
    }

    /** What a clerk has to look at: all but notes. */
    public List<Answerable> telling() {
        return told.stream().filter(one -> one.finding().level() != Level.NOTE || one.finding().isSuspect()).toList();
    }
}
