package nianbao.bundle;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.chart.LineChart;
import nianbao.report.FormLines;
import nianbao.report.LineFigure;
import nianbao.report.ReportLine;
import nianbao.report.ReportPage;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;

/**
 * How the first indicators of a form went, as far as they are counted in one unit; a year of which only a part is counted is left out.
 *
 * @param title what stands above
 */
record TrendChart(String title, List<Integer> years, List<ReportLine> lines, ReportPage page) {

    private static final int HEIGHT = 200;

    static Optional<TrendChart> of(FormLines form, ReportPage page) {
        List<ReportLine> lines = LineChart.together(form.wholes(), line -> line.figures().size(), ReportLine::unit);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int first = lines.stream().mapToInt(line -> line.trend().first()).min().orElseThrow();
        int last = lines.stream().mapToInt(line -> line.trend().last()).max().orElseThrow();
        String title = page.say(form.title()) + "（" + page.words().unit(lines.get(0).unit()) + "）";
        return Optional.of(new TrendChart(title, IntStream.rangeClosed(first, last).boxed().toList(), lines, page));
    }

    void draw(WordPages pages) throws IOException, InvalidFormatException {
        XWPFChart chart = pages.chart(HEIGHT);
        ChartSheet sheet = new ChartSheet(chart, years.stream().map(String::valueOf).toList());
        chart.plot(LineChart.draw(chart, title, lines.stream().map(line -> sheet.column(page.say(line.title()), values(line))).toList()));
    }

    private @Nullable Double[] values(ReportLine line) {
        return years.stream()
                .map(year -> line.in(year).filter(figure -> !isPart(line, figure)).map(LineFigure::value).map(BigDecimal::doubleValue).orElse(null))
                .toArray(Double[]::new);
    }

    private static boolean isPart(ReportLine line, LineFigure figure) {
        return line.kind().equals("flow") && figure.isPart();
    }
}
