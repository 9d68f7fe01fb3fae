package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.observation.Period;
import nianbao.query.TextTable;
import nianbao.reading.inspect.InspectedTable;
import nianbao.reading.inspect.InspectedTable.Total;
import org.jspecify.annotations.Nullable;

/** One table of an inspection for people. */
record InspectedTableText(Writer out) {

    void write(InspectedTable table) throws IOException {
        fact("title", table.above(), table.title().replaceAll("\\s+", " "));
        fact("header", table.header(), "");
        fact("data", table.data(), table.figures() + " figures");
        fact("footer", table.footer(), "");
        fact("period", table.periods().stream().map(InspectedTableText::period).collect(Collectors.joining(", ")), "");
        fact("unit", String.join("、", table.units()), "for the whole table");
        fact("sender", table.sender(), "");
        fact("totals", table.totals().stream().map(InspectedTableText::total).collect(Collectors.joining(", ")), "");
        block("Headings", List.of("cell", "heading", "read as", "unit"), HeadingRows.of(table));
        block("Divisions", List.of("rows", "columns", "figures", "divisions"), DivisionRows.of(table.divisions()));
        block("Rows that were not read", List.of("cell", "label", "why", "nearest"), unmatched(table));
        block("Samples", SampleRows.HEAD, SampleRows.of(table.samples()));
    }

    private static String total(Total total) {
        return total.cell() + " " + total.text();
    }

    private void fact(String name, @Nullable String place, String text) throws IOException {
        if (place != null && !place.isEmpty()) {
            out.write("  %-8s  %s".formatted(name, (place + "  " + text).stripTrailing()));
            out.write('\n');
        }
    }

    private static String period(Period period) {
        return period.equals(Period.ofYear(period.year())) ? String.valueOf(period.year()) : period.start() + " – " + period.end();
    }

    private static List<List<String>> unmatched(InspectedTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.unmatched().forEach(row -> rows.add(Arrays.asList(row.cell(), row.text(), row.rule(), row.nearest())));
        return rows;
    }

    private void block(String title, List<String> head, List<? extends List<?>> rows) throws IOException {
        if (!rows.isEmpty()) {
            out.write("\n" + title + "\n");
            TextTable.of(head, rows).write(out);
        }
    }
}
