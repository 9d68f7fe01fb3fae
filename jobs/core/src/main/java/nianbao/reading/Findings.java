package nianbao.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianbao.definition.Decision;
import nianbao.label.Bilingual;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.workbook.Cell;

/** Gathers what there is to say about one submission, each thing once. */
final class Findings {

    private final String submission;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Findings(String submission) {
        this.submission = submission;
    }

    /** About the file as a whole. */
    void file(String rule, String found, String expected) {
        add(rule, new Spot(null, null), found, expected);
    }

    void file(String rule, Bilingual found, Bilingual expected) {
        add(rule, new Spot(null, null), found, expected);
    }

    void sheet(String rule, String sheet, String found, String expected) {
        add(rule, new Spot(sheet, null), found, expected);
    }

    void cell(String rule, String sheet, Cell cell, String found, String expected) {
        add(rule, new Spot(sheet, cell.address()), found, expected);
    }

    void add(String rule, Spot spot, String found, String expected) {
        add(rule, spot, both(found), both(expected));
    }

    private static Bilingual both(String text) {
        return text == null ? null : Bilingual.same(text);
    }

    /** Of what is said in two languages, each half of the message has its own. */
    void add(String rule, Spot spot, Bilingual found, Bilingual expected) {
        Catalogue.Entry words = Catalogue.entry(rule);
        findings.add(new Finding(
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

    List<Finding> all() {
        return List.copyOf(findings);
    }

    boolean anyErrorOn(String sheet) {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR && sheet.equals(finding.sheet()));
    }

    boolean anyError() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    /** Where a finding belongs; what is not known is null. */
    record Spot(String sheet, String cell, String divisionCode, String indicator) {

        Spot(String sheet, String cell) {
            this(sheet, cell, null, null);
        }
    }
}
