package nianbao.chart;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/**
 * A row of figures of a chart, with the cells that each part of it stands in.
 *
 * @param called the cell of the title
 * @param names what each figure is of
 */
public record ChartSeries(String title, CellReference called, XDDFCategoryDataSource names, XDDFNumericalDataSource<Double> values) {

    XDDFChartData.Series in(XDDFChartData data) {
        XDDFChartData.Series added = data.addSeries(names, values);
        added.setTitle(title, called);
        return added;
    }
}
