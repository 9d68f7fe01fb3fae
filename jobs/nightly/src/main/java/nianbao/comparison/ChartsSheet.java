package nianbao.comparison;

import java.util.List;
import nianbao.book.BookSheet;
import nianbao.book.PlacedChart;
import nianbao.chart.ChartParts;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Page;

/** The charts of all forms, two beside each other, as high as fills the pages. */
record ChartsSheet(BookSheet sheet, ChartParts charts) {

    private static final int MOST_ROWS = 4;
    private static final int TITLE = 30;
    private static final int HIGHEST = 400;

    void write(List<FormCharts> forms) {
        List<List<FormCharts.Drawing>> rows = forms.size() > 1
                ? forms.stream().map(FormCharts::drawings).toList()
                : forms.stream().flatMap(form -> form.drawings().stream()).map(List::of).toList();
        sheet.column(Page.UPRIGHT.characters() / 2.0);
        sheet.column(Page.UPRIGHT.characters() / 2.0);
        sheet.hideGrid();
        sheet.row(TITLE).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of("charts"));
        int room = (int) Page.UPRIGHT.points() - TITLE;
        int needed = forms.stream().mapToInt(FormCharts::points).max().orElseThrow();
        int most = Math.max(1, Math.min(MOST_ROWS, room / needed));
        int pages = (rows.size() + most - 1) / most;
        int onPage = (rows.size() + pages - 1) / pages;
        for (int index = 0; index < rows.size(); index++) {
            int first = index - index % onPage;
            if (index > 0 && index == first) {
                sheet.breakBelow(index);
            }
            sheet.row(Math.min(HIGHEST, room / Math.min(onPage, rows.size() - first)));
            draw(rows.get(index), index + 1);
        }
        sheet.print().on(Page.UPRIGHT);
    }

    private void draw(List<FormCharts.Drawing> drawings, int row) {
        int columns = 2 / drawings.size();
        for (int index = 0; index < drawings.size(); index++) {
            sheet.draw(new PlacedChart(drawings.get(index).drawn(charts), row, index * columns, (index + 1) * columns));
        }
    }
}
