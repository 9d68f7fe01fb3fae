package nianbao.reading.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianbao.definition.Decision;
import nianbao.label.Bilingual;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what there is to say about one submission, each thing once. Nobody reads ten thousand errors, nor a thousand notes of one
 * kind: of more than that the number is told, and a submission of which not every error is known is in force in no part.
 */
public final class Findings {

    private final String submission;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<String, Integer> untold = new TreeMap<>();
    private int errors;
    private int untoldErrors;

    public Findings(String submission) {
        this.submission = submission;
    }

    /** About the file as a whole. */
    public void file(String rule, @Nullable String found, String expected) {
        add(rule, new Spot(null, null), found, expected);
    }

    public void file(String rule, @Nullable Bilingual found, @Nullable Bilingual expected) {
        add(rule, new Spot(null, null), found, expected);
    }

    public void sheet(String rule, String sheet, @Nullable String found, @Nullable String expected) {
        add(rule, new Spot(sheet, null), found, expected);
    }

    public void cell(String rule, String sheet, Cell cell, String found, @Nullable String expected) {
        add(rule, new Spot(sheet, cell.address()), found, expected);
    }

    public void add(String rule, Spot spot, @Nullable String found, @Nullable String expected) {
        add(rule, spot, both(found), both(expected));
    }

    private static @Nullable Bilingual both(@Nullable String text) {
        return text == null ? null : Bilingual.same(text);
    }

    /** Of what is said in two languages, each half of the message has its own. */
    public void add(String rule, Spot spot, @Nullable Bilingual found, @Nullable Bilingual expected) {
        Catalogue.Entry words = Catalogue.entry(rule);
        if (words.level() == Level.ERROR ? errors >= Finding.MOST_ERRORS : told.getOrDefault(rule, 0) >= Finding.MOST_OF_A_KIND) {
            leaveUntold(words);
            return;
        }
        boolean isNew = findings.add(new Finding(
                submission,
                rule,
                words.level(),
                spot.sheet(),
                spot.cell(),
                spot.divisionCode(),
                spot.indicator(),
                found == null ? null : found.both(),
                expected == null ? null : expected.both(),
                words.message(found, expected)));
        errors += isNew && words.level() == Level.ERROR ? 1 : 0;
        told.merge(rule, isNew ? 1 : 0, Integer::sum);
    }

    private void leaveUntold(Catalogue.Entry words) {
        if (words.level() == Level.ERROR) {
            untoldErrors++;
        } else {
            untold.merge(words.rule(), 1, Integer::sum);
        }
    }

    /** What was decided about a cell, with the reason. */
    void decided(Decision decision) {
        Catalogue.Entry words = Catalogue.entry(rule(decision.kind()));
        String why = decision.why();
        Catalogue.Entry said = new Catalogue.Entry(words.rule(), words.level(), words.zh() + "：" + why, words.en() + ": " + why);
        findings.add(new Finding(
                submission,
                words.rule(),
                words.level(),
                decision.sheet(),
                decision.cell(),
                null,
                null,
                decision.found(),
                decision.value(),
                said.message(decision.found(), decision.value())));
    }

    private static String rule(Decision.Kind kind) {
        return switch (kind) {
            case READ_AS -> "decided_read_as";
            case ACCEPT -> "decided_accept";
            case LEAVE_OUT -> "decided_leave_out";
            case TOTAL_NOT_CHECKED -> "decided_total_not_checked";
        };
    }

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        untold.forEach((rule, number) -> all.add(Finding.more("more_like_it", submission, number, rule)));
        if (untoldErrors > 0) {
            all.add(Finding.more("more_errors", submission, untoldErrors, null));
        }
        return all;
    }

    public boolean anyErrorOn(String sheet) {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR && sheet.equals(finding.sheet()));
    }

    public boolean anyError() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    /** Where a finding belongs; what is not known is null. */
    public record Spot(@Nullable String sheet, @Nullable String cell, @Nullable String divisionCode, @Nullable String indicator) {

        public Spot(@Nullable String sheet, @Nullable String cell) {
            this(sheet, cell, null, null);
        }
    }
}
