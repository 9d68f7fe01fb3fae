package nianbao.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.Sheet;

/** A list of cells that wait for a decision, or of decisions. */
final class DecisionSheet {

    private static final int HEADER_ROW = 2;
    private static final int MOST = 10_000;
    private static final int[] WIDTHS = {34, 18, 14, 26, 26, 76};
    private static final List<String> HEADINGS = List.of("file", "sheet", "cell", "found", "expected", "message");

    private final ListSheet list;

    DecisionSheet(Sheet sheet, Looks looks) {
        this.list = new ListSheet(sheet, looks, HEADER_ROW, WIDTHS);
    }

    /** @param words the key of its title; with {@code _is} behind it, that of what is to be done */
    void write(String words, Edition edition, List<DecisionWorkbook.Entry> entries) {
        list.row(28).inline(Look.text(Ink.TITLE, Ground.PAPER), ExportWords.of(words));
        list.row(20).inline(Look.text(Ink.PLAIN, Ground.PAPER), ExportWords.of(words + "_is", Map.of("number", entries.size(), "release", edition.release())));
        CellStrip cells = list.row(32);
        HEADINGS.forEach(heading -> cells.stacked(Look.text(Ink.STRONG, Ground.HEAD), ExportWords.of(heading)));
        entries.stream().limit(MOST).forEach(this::line);
        if (entries.size() > MOST) {
            list.row(20).inline(
                    Look.text(Ink.WARNING, Ground.PAPER),
                    ExportWords.of("not_listed_here", Map.of("listed", MOST, "left", entries.size() - MOST)));
        }
        list.finish();
    }

    private void line(DecisionWorkbook.Entry entry) {
        Look look = Look.text(Ink.PLAIN, Ground.WRAPPED);
        Title message = Title.halves(entry.message());
        List<String> texts = Arrays.asList(entry.file(), entry.sheet(), entry.cell(), entry.found(), entry.expected());
        int lines = IntStream.range(0, texts.size())
                .map(column -> list.lines(TextWidth.of(texts.get(column)), column))
                .max()
                .orElse(1);
        int said = list.lines(TextWidth.of(message.zh()), 5) + list.lines(TextWidth.small(message.en()), 5);
        CellStrip cells = list.row(ListSheet.points(Math.max(lines, said)));
        texts.forEach(text -> cells.text(look, text));
        cells.stacked(look, message);
    }
}
