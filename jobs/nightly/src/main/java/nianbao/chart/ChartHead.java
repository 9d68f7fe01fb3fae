package nianbao.chart;

import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;

/** What all charts have: a title above, and a gap where there is no figure. */
final class ChartHead {

    private static final double POINTS = 11;

    private ChartHead() {}

    static void write(XDDFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(POINTS));
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }
}
