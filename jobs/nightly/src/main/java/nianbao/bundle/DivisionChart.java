package nianbao.bundle;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nianbao.chart.BarChart;
import nianbao.report.DivisionTable;
import nianbao.report.ReportPage;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;

/** The first indicator of a form, a bar a division, in the order of the table. */
record DivisionChart(String title, List<String> names, List<Double> values) {

    private static final int HEAD = 70;
    private static final int BAR = 16;

    static DivisionChart of(DivisionTable table, ReportPage page) {
        DivisionTable.Column column = table.columns().get(0);
        List<DivisionTable.Line> lines = table.lines().stream().filter(line -> value(line, column) != null).toList();
        return new DivisionChart(
                page.say(column.title()) + " " + table.year() + "（" + page.words().unit(column.figures().unit()) + "）",
                lines.stream().map(DivisionTable.Line::name).toList(),
                lines.stream()
                        .map(line -> Objects.requireNonNull(value(line, column)).doubleValue())
                        .toList());
    }

    private static @Nullable BigDecimal value(DivisionTable.Line line, DivisionTable.Column column) {
        DivisionTable.Cell cell = line.cells().get(column.indicator());
        return cell == null ? null : cell.value();
    }

    void draw(WordPages pages) throws IOException, InvalidFormatException {
        XWPFChart chart = pages.chart(HEAD + names.size() * BAR);
        chart.plot(BarChart.draw(chart, title, new ChartSheet(chart, names).column(title, values.toArray(Double[]::new))));
    }
}
