package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.language.Title;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.query.TextTable;
import nianbao.reading.inspect.InspectedSheet;
import nianbao.reading.inspect.InspectedTable;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.table.Fitting;

/** An inspection for people: the workbook, sheet by sheet and table by table, then all findings. */
record InspectionText(InspectionWords words, Writer out) {

    private static final int OTHERS = 3;

    void write(Inspection inspection) throws IOException {
        line(words.of("outcome_of", inspection.submission().file(), words.outcome(inspection.submission().outcome())));
        for (InspectedSheet sheet : inspection.sheets()) {
            sheet(sheet);
        }
        findings(inspection.findings());
        if (inspection.isRead()) {
            line("");
            line(words.of("the_rest"));
        }
    }

    private void sheet(InspectedSheet sheet) throws IOException {
        line("");
        line(words.of("sheet", sheet.name()) + "  " + sheet.cells());
        fact("form", sheet.form() == null ? unread(sheet) : fitting(sheet.form()));
        for (Fitting other : sheet.others().stream().limit(OTHERS).toList()) {
            fact("no_form", fitting(other));
        }
        for (InspectedTable table : sheet.tables()) {
            new InspectedTableText(words, out).write(table);
        }
    }

    private String unread(InspectedSheet sheet) {
        return words.of(sheet.skipped() ? "form_skipped" : "form_unread");
    }

    private String fitting(Fitting form) {
        String named = form.word() == null ? "" : words.of("fitting_" + form.place(), form.word());
        return words.of("fitting", form.form(), words.say(form.title()), named, form.known(), form.headings());
    }

    private void findings(List<Finding> findings) throws IOException {
        line("");
        line(findings.isEmpty() ? words.of("no_findings") : words.of("findings", counted(findings)));
        List<List<String>> rows = findings.stream()
                .sorted(Comparator.comparing(Finding::level))
                .map(finding -> List.of(words.level(finding.level()), place(finding), finding.rule(), words.say(Title.halves(finding.message()))))
                .toList();
        if (!rows.isEmpty()) {
            TextTable.of(words.heads("level", "cell", "rule", "message"), rows).write(out);
        }
    }

    private String counted(List<Finding> findings) {
        return Stream.of(Level.values())
                .map(level -> words.of("counted_" + level.word(), findings.stream().filter(finding -> finding.level() == level).count()))
                .collect(Collectors.joining(words.of("comma")));
    }

    private static String place(Finding finding) {
        return String.join("!", Stream.of(finding.sheet(), finding.cell()).filter(Objects::nonNull).toList());
    }

    private void fact(String name, String text) throws IOException {
        line(InspectedTableText.fact(words.of(name), text));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
