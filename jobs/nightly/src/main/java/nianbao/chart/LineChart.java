package nianbao.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** How figures went through the years, a line each. */
public final class LineChart {

    private static final int LEAST_YEARS = 3;

    private LineChart() {}

    /** Which lines are drawn together: the first that have figures of some years, as far as they are counted in one unit. */
    public static <T> List<T> together(List<T> lines, ToIntFunction<T> years, Function<T, String> unit) {
        List<T> followed = lines.stream().filter(line -> years.applyAsInt(line) >= LEAST_YEARS).toList();
        return followed.stream()
                .filter(line -> unit.apply(line).equals(unit.apply(followed.get(0))))
                .limit(ChartColour.values().length)
                .toList();
    }

    /** Draws the lines into an empty chart, which still has to be plotted. */
    public static XDDFLineChartData draw(XDDFChart chart, String title, List<ChartSeries> lines) {
        ChartHead.write(chart, title);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setNumberFormat("#,##0");
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        data.setVaryColors(false);
        for (ChartSeries line : lines) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) line.in(data);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            series.setLineProperties(ChartColour.values()[lines.indexOf(line)].line());
        }
        return data;
    }
}
