package nianbao.bundle;

import java.util.List;
import nianbao.chart.ChartSeries;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.jspecify.annotations.Nullable;

/** The sheet that a chart has with it, from which its figures can be changed: its rows are named in the first column. */
final class ChartSheet {

    private final XWPFChart chart;
    private final XDDFCategoryDataSource names;
    private int series;

    ChartSheet(XWPFChart chart, List<String> names) {
        this.chart = chart;
        this.names = XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), range(names.size(), 0), 0);
    }

    /** A column of figures, with none in a cell for null. */
    ChartSeries column(String title, @Nullable Double[] values) {
        series++;
        return new ChartSeries(
                title,
                chart.setSheetTitle(title, series),
                names,
                XDDFDataSourcesFactory.fromArray(values, range(values.length, series), series));
    }

    private String range(int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
