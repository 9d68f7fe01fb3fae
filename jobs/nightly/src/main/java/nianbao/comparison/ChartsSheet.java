package nianbao.comparison;

import java.util.List;
import nianbao.export.CellStrip;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Looks;
import nianbao.export.Page;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/**
 * The charts of all forms, two beside each other, as high as fills the pages.
 *
 * @param sheet which rows are written into
 * @param drawing of the same sheet
 */
record ChartsSheet(Sheet sheet, XSSFDrawing drawing, Looks looks) {

    private static final int MOST_ROWS = 4;
    private static final int TITLE = 30;
    private static final int HIGHEST = 400;
    private static final int EDGE = Units.toEMU(3);

    void write(List<FormCharts> forms) {
        List<List<FormCharts.Drawing>> rows = forms.size() > 1
                ? forms.stream().map(FormCharts::drawings).toList()
                : forms.stream().flatMap(form -> form.drawings().stream()).map(List::of).toList();
        sheet.setColumnWidth(0, Page.UPRIGHT.characters() * 128);
        sheet.setColumnWidth(1, Page.UPRIGHT.characters() * 128);
        sheet.setDisplayGridlines(false);
        row(TITLE).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of("charts"));
        int room = (int) Page.UPRIGHT.points() - TITLE;
        int needed = forms.stream().mapToInt(FormCharts::points).max().orElseThrow();
        int most = Math.max(1, Math.min(MOST_ROWS, room / needed));
        int pages = (rows.size() + most - 1) / most;
        int onPage = (rows.size() + pages - 1) / pages;
        for (int index = 0; index < rows.size(); index++) {
            int first = index - index % onPage;
            if (index > 0 && index == first) {
                sheet.setRowBreak(index);
            }
            row(Math.min(HIGHEST, room / Math.min(onPage, rows.size() - first)));
            draw(rows.get(index), index + 1);
        }
        Page.UPRIGHT.set(sheet);
        sheet.getHeader().setLeft("&8&A");
    }

    private void draw(List<FormCharts.Drawing> drawings, int row) {
        int columns = 2 / drawings.size();
        for (int index = 0; index < drawings.size(); index++) {
            XSSFChart chart = drawing.createChart(
                    new XSSFClientAnchor(EDGE, EDGE, 0, 0, index * columns, row, (index + 1) * columns, row + 1));
            XDDFChartData data = drawings.get(index).draw(chart);
            // Plotting the whole would make a second workbook for the figures, which stand in this one.
            for (int series = 0; series < data.getSeriesCount(); series++) {
                data.getSeries(series).plot();
            }
        }
    }

    private CellStrip row(double points) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints((float) points);
        return new CellStrip(row, looks);
    }
}
