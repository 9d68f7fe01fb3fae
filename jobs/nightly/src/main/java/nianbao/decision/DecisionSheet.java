package nianbao.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.book.BookRow;
import nianbao.book.BookSheet;
import nianbao.export.Edition;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Page;
import nianbao.export.RowHeight;
import nianbao.export.TextWidth;
import nianbao.language.Title;

/** A list of cells that wait for a decision, or of decisions. */
final class DecisionSheet {

    private static final int HEADER_ROW = 2;
    private static final int MOST = 10_000;
    private static final int[] WIDTHS = {34, 18, 14, 26, 26, 76};
    private static final List<String> HEADINGS = List.of("file", "sheet", "cell", "found", "expected", "message");

    private final BookSheet sheet;

    DecisionSheet(BookSheet sheet) {
        this.sheet = sheet;
    }

    /** @param words the key of its title; with {@code _is} behind it, that of what is to be done */
    void write(String words, Edition edition, List<DecisionWorkbook.Entry> entries) {
        sheet.row(28).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of(words));
        sheet.row(20).inline(Look.text(Ink.PLAIN, Ground.PAPER), ExportWords.of(words + "_is", Map.of("number", entries.size(), "release", edition.release())));
        BookRow heading = sheet.row(32);
        HEADINGS.forEach(name -> heading.stacked(Look.text(Ink.STRONG, Ground.HEAD), ExportWords.of(name)));
        entries.stream().limit(MOST).forEach(this::line);
        if (entries.size() > MOST) {
            sheet.row(20).inline(
                    Look.text(Ink.WARNING, Ground.PAPER),
                    ExportWords.of("not_listed_here", Map.of("listed", MOST, "left", entries.size() - MOST)));
        }
        page();
    }

    private void line(DecisionWorkbook.Entry entry) {
        Look look = Look.text(Ink.PLAIN, Ground.WRAPPED);
        Title message = Title.halves(entry.message());
        List<String> texts = Arrays.asList(entry.file(), entry.sheet(), entry.cell(), entry.found(), entry.expected());
        int lines = IntStream.range(0, texts.size())
                .map(column -> RowHeight.lines(TextWidth.of(texts.get(column)), WIDTHS[column]))
                .max()
                .orElse(1);
        int said = RowHeight.lines(TextWidth.of(message.zh()), WIDTHS[5]) + RowHeight.lines(TextWidth.small(message.en()), WIDTHS[5]);
        BookRow cells = sheet.row(RowHeight.points(Math.max(lines, said)));
        texts.forEach(text -> cells.text(look, text));
        cells.stacked(look, message);
    }

    private void page() {
        for (int width : WIDTHS) {
            sheet.column(width);
        }
        sheet.hideGrid();
        sheet.freeze(0, HEADER_ROW + 1);
        sheet.print().on(Page.LYING).repeatRow(HEADER_ROW);
    }
}
