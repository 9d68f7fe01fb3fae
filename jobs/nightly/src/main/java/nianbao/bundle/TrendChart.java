package nianbao.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.report.FormLines;
import nianbao.report.LineFigure;
import nianbao.report.ReportLine;
import nianbao.report.ReportPage;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;

/**
 * How the first indicators of a form went, as far as they are counted in one unit; a year of which only a part is counted is left out.
 *
 * @param title what stands above
 */
record TrendChart(String title, List<Integer> years, List<ReportLine> lines, ReportPage page) {

    private static final int MOST_LINES = ChartColour.values().length;
    private static final int LEAST_YEARS = 3;
    private static final int HEIGHT = 200;

    static Optional<TrendChart> of(FormLines form, ReportPage page) {
        List<ReportLine> followed = form.wholes().stream().filter(line -> line.figures().size() >= LEAST_YEARS).toList();
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        String unit = followed.get(0).unit();
        List<ReportLine> lines = followed.stream().filter(line -> line.unit().equals(unit)).limit(MOST_LINES).toList();
        int first = lines.stream().mapToInt(line -> line.trend().first()).min().orElseThrow();
        int last = lines.stream().mapToInt(line -> line.trend().last()).max().orElseThrow();
        String title = page.say(form.title()) + "（" + page.words().unit(unit) + "）";
        return Optional.of(new TrendChart(title, IntStream.rangeClosed(first, last).boxed().toList(), lines, page));
    }

    void draw(WordPages pages) throws IOException, InvalidFormatException {
        XWPFChart chart = pages.chart(title, HEIGHT);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setNumberFormat("#,##0");
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        data.setVaryColors(false);
        ChartSheet sheet = new ChartSheet(chart, years.stream().map(String::valueOf).toList());
        for (ReportLine line : lines) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) sheet.add(data, page.say(line.title()), values(line));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setLineProperties(ChartColour.values()[lines.indexOf(line)].line());
        }
        chart.plot(data);
    }

    private @Nullable Double[] values(ReportLine line) {
        return years.stream()
                .map(year -> line.in(year).filter(figure -> !isPart(line, figure)).map(figure -> figure.value().doubleValue()).orElse(null))
                .toArray(Double[]::new);
    }

    private static boolean isPart(ReportLine line, LineFigure figure) {
        return line.kind().equals("flow") && figure.isPart();
    }
}
