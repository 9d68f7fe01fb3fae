package nianbao.template;

import java.util.List;
import nianbao.drift.ChangesText;
import org.apache.poi.ss.util.CellRangeAddress;

/** What is different about the form from the year before, without the names that views have for it. */
record ChangesSheet(SheetPen pen, int year, ChangesText changes) {

    static final String NAME = TemplateWords.sheet("changes");

    private static final int HEAD = 2;
    private static final List<Integer> WIDTHS = List.of(8, 18, 46, 40, 50);

    void write() {
        pen.text(0, 0, Paint.TITLE, TemplateWords.both("changes_title", year - 1, year));
        pen.height(0, 30);
        List<List<String>> rows = changes.rows();
        pen.text(1, 0, Paint.SMALL, rows.isEmpty() ? TemplateWords.both("changes_none") : "");
        row(HEAD, Paint.HEAD, changes.head());
        for (int place = 0; place < rows.size(); place++) {
            row(HEAD + 1 + place, Paint.LISTED, rows.get(place));
        }
        pen.sheet().createFreezePane(0, HEAD + 1);
        pen.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        pen.page(HEAD + rows.size(), WIDTHS.size() - 1, true, TemplateWords.of("page"));
        pen.protect();
    }

    private void row(int row, Paint paint, List<String> cells) {
        int lines = 1;
        for (int column = 0; column < WIDTHS.size(); column++) {
            pen.text(row, column, paint, cells.get(column));
            pen.width(column, WIDTHS.get(column));
            lines = Math.max(lines, TextLines.of(cells.get(column), WIDTHS.get(column)));
        }
        pen.height(row, 16.0 * lines + 2);
    }
}
