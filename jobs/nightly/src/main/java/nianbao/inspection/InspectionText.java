package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.query.TextTable;
import nianbao.reading.inspect.InspectedSheet;
import nianbao.reading.inspect.InspectedTable;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.table.Fitting;

/** An inspection for people: the workbook, sheet by sheet and table by table, then all findings. */
record InspectionText(Writer out) {

    private static final int OTHERS = 3;

    void write(Inspection inspection) throws IOException {
        line(inspection.submission().file() + ": " + inspection.submission().outcome().word());
        for (InspectedSheet sheet : inspection.sheets()) {
            sheet(sheet);
        }
        findings(inspection.findings());
        if (inspection.isRead()) {
            line("");
            line("Totals, sums and the form's own rules are checked by the nightly load, over all workbooks together.");
        }
    }

    private void sheet(InspectedSheet sheet) throws IOException {
        line("");
        line("Sheet " + sheet.name() + "  " + sheet.cells());
        line("  form      " + (sheet.form() == null ? unread(sheet) : fitting(sheet.form())));
        for (Fitting other : sheet.others().stream().limit(OTHERS).toList()) {
            line("  not       " + fitting(other));
        }
        for (InspectedTable table : sheet.tables()) {
            new InspectedTableText(out).write(table);
        }
    }

    private static String unread(InspectedSheet sheet) {
        return sheet.skipped() ? "none: its name is among the sheets that are left out" : "none: not read";
    }

    private static String fitting(Fitting form) {
        String known = form.known() + " of " + form.headings() + " headings known";
        String named = form.word() == null ? "" : "the " + form.place() + " names “" + form.word() + "”, ";
        return form.form() + " (" + form.title().zh() + " / " + form.title().en() + "): " + named + known;
    }

    private void findings(List<Finding> findings) throws IOException {
        line("");
        line(findings.isEmpty() ? "No findings" : "Findings: " + counted(findings));
        List<List<String>> rows = findings.stream()
                .sorted(Comparator.comparing(Finding::level))
                .map(finding -> List.of(finding.level().word(), place(finding), finding.rule(), finding.message()))
                .toList();
        if (!rows.isEmpty()) {
            TextTable.of(List.of("level", "cell", "rule", "message"), rows).write(out);
        }
    }

    private static String counted(List<Finding> findings) {
        return Stream.of(Level.values())
                .map(level -> findings.stream().filter(finding -> finding.level() == level).count() + " " + level.word())
                .collect(Collectors.joining(", "));
    }

    private static String place(Finding finding) {
        return String.join("!", Stream.of(finding.sheet(), finding.cell()).filter(Objects::nonNull).toList());
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
