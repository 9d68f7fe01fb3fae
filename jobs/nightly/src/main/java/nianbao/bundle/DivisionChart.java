package nianbao.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nianbao.report.DivisionTable;
import nianbao.report.ReportPage;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;

/** The first indicator of a form, a bar a division, in the order of the table. */
record DivisionChart(String title, List<String> names, List<Double> values) {

    private static final int HEAD = 70;
    private static final int BAR = 16;

    static DivisionChart of(DivisionTable table, ReportPage page) {
        DivisionTable.Column column = table.columns().get(0);
        List<DivisionTable.Line> lines = table.lines().stream().filter(line -> line.cells().containsKey(column.indicator())).toList();
        return new DivisionChart(
                page.say(column.title()) + " " + table.year() + "（" + page.words().unit(column.figures().unit()) + "）",
                lines.stream().map(DivisionTable.Line::name).toList(),
                lines.stream()
                        .map(line -> Objects.requireNonNull(line.cells().get(column.indicator())).value().doubleValue())
                        .toList());
    }

    void draw(WordPages pages) throws IOException, InvalidFormatException {
        XWPFChart chart = pages.chart(title, HEAD + names.size() * BAR);
        XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
        down.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setCrosses(AxisCrosses.MAX);
        across.setMinimum(0);
        across.setNumberFormat("#,##0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(40);
        XDDFChartData.Series bars = new ChartSheet(chart, names).add(data, title, values.toArray(Double[]::new));
        bars.setFillProperties(ChartColour.FIRST.fill());
        chart.plot(data);
    }
}
