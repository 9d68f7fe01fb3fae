package nianbao.chart;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Figures beside each other, a bar each, from the first at the top downwards, with its figure behind it. */
public final class BarChart {

    private static final String NUMBER = "#,##0";

    private BarChart() {}

    /** Draws the bars into an empty chart, which still has to be plotted. */
    public static XDDFBarChartData draw(XDDFChart chart, String title, ChartSeries bars) {
        ChartHead.write(chart, title);
        XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
        down.setOrientation(AxisOrientation.MAX_MIN);
        nameEach(chart);
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setMinimum(0);
        across.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(40);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.in(data);
        series.setFillProperties(ChartColour.FIRST.fill());
        label(series.getCTBarSer().addNewDLbls());
        leaveRoom(chart.getOrAddManualLayout());
        return data;
    }

    // Below the title, and at the right for the figure of the longest bar.
    private static void leaveRoom(XDDFManualLayout layout) {
        layout.setTarget(LayoutTarget.OUTER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(0.02);
        layout.setY(0.19);
        layout.setWidthRatio(0.82);
        layout.setHeightRatio(0.78);
    }

    // Where bars are narrow, programs would leave out every second name; the small schemas of the library do not know how to say so.
    private static void nameEach(XDDFChart chart) {
        try (XmlCursor end = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            QName axis = end.getName();
            end.toEndToken();
            end.beginElement(new QName(axis.getNamespaceURI(), "tickLblSkip"));
            end.insertAttributeWithValue("val", "1");
        }
    }

    private static void label(CTDLbls labels) {
        labels.addNewNumFmt().setFormatCode(NUMBER);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
