package nianbao.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A list of cells that wait for a decision, or of decisions. */
final class DecisionSheet {

    private static final int HEADER_ROW = 2;
    private static final int MOST = 10_000;
    private static final int MAX_POINTS = 400;
    private static final int[] WIDTHS = {34, 18, 14, 26, 26, 76};
    private static final List<String> HEADINGS = List.of("file", "sheet", "cell", "found", "expected", "message");

    private final Sheet sheet;
    private final Looks looks;
    private int nextRow;

    DecisionSheet(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /** @param words the key of its title; with {@code _is} behind it, that of what is to be done */
    void write(String words, Edition edition, List<DecisionWorkbook.Entry> entries) {
        row(28).inline(Look.text(Ink.TITLE, Ground.PAPER), Words.of(words));
        row(20).inline(Look.text(Ink.PLAIN, Ground.PAPER), Words.of(words + "_is", Map.of("number", entries.size(), "release", edition.release())));
        CellStrip cells = row(32);
        HEADINGS.forEach(heading -> cells.stacked(Look.text(Ink.STRONG, Ground.HEAD), Words.of(heading)));
        entries.stream().limit(MOST).forEach(this::line);
        if (entries.size() > MOST) {
            row(20).inline(
                    Look.text(Ink.WARNING, Ground.PAPER),
                    Words.of("not_listed_here", Map.of("listed", MOST, "left", entries.size() - MOST)));
        }
        page();
    }

    private void line(DecisionWorkbook.Entry entry) {
        Look look = Look.text(Ink.PLAIN, Ground.WRAPPED);
        Halves message = Halves.of(entry.message());
        List<String> texts = Arrays.asList(entry.file(), entry.sheet(), entry.cell(), entry.found(), entry.expected());
        int lines = IntStream.range(0, texts.size())
                .map(column -> lines(TextWidth.of(texts.get(column)), WIDTHS[column]))
                .max()
                .orElse(1);
        int said = lines(TextWidth.of(message.zh()), WIDTHS[5]) + lines(TextWidth.small(message.en()), WIDTHS[5]);
        CellStrip cells = row(8 + 14 * Math.max(lines, said));
        texts.forEach(text -> cells.text(look, text));
        cells.stacked(look, message.title());
    }

    private static int lines(int needed, int width) {
        return 1 + needed / width;
    }

    private CellStrip row(int points) {
        Row row = sheet.createRow(nextRow++);
        row.setHeightInPoints(Math.min(points, MAX_POINTS));
        return new CellStrip(row, looks);
    }

    private void page() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        Page.landscape(sheet);
    }
}
