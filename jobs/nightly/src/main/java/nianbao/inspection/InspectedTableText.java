package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.observation.Period;
import nianbao.query.TextTable;
import nianbao.query.Width;
import nianbao.reading.inspect.InspectedTable;
import nianbao.reading.inspect.InspectedTable.Total;
import org.jspecify.annotations.Nullable;

/** One table of an inspection for people. */
record InspectedTableText(InspectionWords words, Writer out) {

    private static final int NAME = 8;

    void write(InspectedTable table) throws IOException {
        fact("title", table.above(), table.title().replaceAll("\\s+", " "));
        fact("header", table.header(), "");
        fact("data", table.data(), words.of("figures_of", table.figures()));
        fact("footer", table.footer(), "");
        fact("period", words.list(table.periods().stream().map(InspectedTableText::period).toList()), "");
        fact("unit", String.join("、", table.units()), words.of("whole_table"));
        fact("sender", table.sender(), "");
        fact("totals", words.list(table.totals().stream().map(InspectedTableText::total).toList()), "");
        block("headings", words.heads("cell", "heading", "read_as", "unit"), new HeadingRows(words).of(table));
        block("divisions", words.heads("rows", "columns", "figures", "divisions"), new DivisionRows(words).of(table.divisions()));
        block("unmatched", words.heads("cell", "label", "why", "nearest"), unmatched(table));
        block("samples", words.heads("cell", "written", "value", "unit", "status", "year", "division", "indicator", "category"), new SampleRows(words).of(table.samples()));
    }

    private static String total(Total total) {
        return total.cell() + " " + total.text();
    }

    private void fact(String name, @Nullable String place, String text) throws IOException {
        if (place != null && !place.isEmpty()) {
            out.write(fact(words.of(name), (place + "  " + text).stripTrailing()));
            out.write('\n');
        }
    }

    static String fact(String name, String text) {
        return "  " + Width.filled(name, NAME) + "  " + text;
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
            out.write("\n" + words.of(title) + "\n");
            TextTable.of(head, rows).write(out);
        }
    }
}
