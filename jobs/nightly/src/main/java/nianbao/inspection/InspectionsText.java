package nianbao.inspection;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nianbao.observation.Level;
import nianbao.query.TextTable;
import nianbao.reading.inspect.InspectedSheet;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.inspect.Inspections;
import nianbao.reading.table.Fitting;

/** How several workbooks are read, for people: a line each, as remarks where a draft of those that are unknown follows. */
record InspectionsText(InspectionWords words, Writer out) {

    void write(Inspections inspections) throws IOException {
        StringWriter lines = new StringWriter();
        TextTable.of(words.heads("workbook", "outcome", "form", "years", "figures", "errors", "warnings"), inspections.workbooks().stream().map(this::row).toList()).write(lines);
        if (inspections.draft() == null) {
            out.write(lines.toString());
        } else {
            out.write(lines.toString().lines().map(line -> "# " + line + "\n").collect(Collectors.joining("", "", "#\n")));
            out.write(inspections.draft());
        }
    }

    private List<Object> row(Inspection inspection) {
        return Arrays.asList(
                inspection.submission().file(),
                inspection.isRead() ? words.outcome(inspection.submission().outcome()) : words.of("not_read"),
                inspection.sheets().stream().map(InspectedSheet::form).filter(Objects::nonNull).map(Fitting::form).distinct().collect(Collectors.joining(", ")),
                years(inspection),
                inspection.sheets().stream().flatMap(sheet -> sheet.tables().stream()).mapToLong(table -> table.figures()).sum(),
                count(inspection, Level.ERROR),
                count(inspection, Level.WARNING));
    }

    private static String years(Inspection inspection) {
        List<Integer> years = inspection.sheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.periods().stream())
                .map(period -> period.year())
                .distinct()
                .sorted()
                .toList();
        boolean whole = years.size() > 2 && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
        return whole
                ? years.get(0) + ".." + years.get(years.size() - 1)
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static long count(Inspection inspection, Level level) {
        return inspection.findings().stream().filter(finding -> finding.level() == level).count();
    }
}
