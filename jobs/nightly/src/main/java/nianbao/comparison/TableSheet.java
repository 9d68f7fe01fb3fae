package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.book.BookRow;
import nianbao.book.BookSheet;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.language.Title;

/** Lays out a sheet that a query adds: a row for each of its rows, in blocks where it says so. */
final class TableSheet {

    private final BookSheet sheet;
    private final AddedSheet added;
    private final TableColumns columns;
    private final PagedSheet paged;

    TableSheet(BookSheet sheet, AddedSheet added) {
        this.sheet = sheet;
        this.added = added;
        this.columns = TableColumns.of(added);
        this.paged = new PagedSheet(sheet, columns.page());
    }

    void write(String subtitle) {
        paged.title(added.file().title(), subtitle);
        added.file().note().ifPresent(this::note);
        BookRow heading = paged.heading(columns.headingPoints(), columns.words());
        columns.shown().forEach(column -> heading.stacked(head(column), column.column().title()));
        columns.set(sheet);
        paged.blocks(blocks());
        sheet.print().wide(columns.pages());
        if (columns.pages() > 1 && columns.words() > 0) {
            sheet.print().repeatColumns(columns.words());
        }
    }

    private void note(Title note) {
        int characters = columns.widths().stream().mapToInt(Integer::intValue).sum() / columns.pages();
        paged.above(TableColumns.points(note, characters)).stacked(Look.text(Ink.PLAIN, Ground.FOLDED), note);
        if (columns.shown().size() > 1) {
            sheet.merge(paged.row(), columns.shown().size());
        }
    }

    private static Look head(ShownColumn column) {
        return column.isNumber() ? Look.number(Ink.STRONG, Ground.HEAD, Look.WORDS) : Look.text(Ink.STRONG, Ground.HEAD).indented(1);
    }

    private List<PagedSheet.Block> blocks() {
        int by = IntStream.range(0, added.columns().size())
                .filter(column -> added.file().isBy(added.columns().get(column).name()))
                .findFirst()
                .orElse(-1);
        List<PagedSheet.Block> blocks = new ArrayList<>();
        int first = 0;
        for (int row = 1; row <= added.rows().size(); row++) {
            if (row == added.rows().size() || by >= 0 && !text(row, by).equals(text(row - 1, by))) {
                List<PagedSheet.Line> lines = added.rows().subList(first, row).stream().map(this::line).toList();
                blocks.add(by < 0
                        ? PagedSheet.Block.untitled(lines)
                        : new PagedSheet.Block(Title.halves(text(first, by)), this::band, lines));
                first = row;
            }
        }
        return blocks;
    }

    private String text(int row, int column) {
        return added.rows().get(row).get(column).text();
    }

    private void band(BookRow cells, Title title) {
        Look look = Look.text(Ink.STRONG, Ground.BAND);
        cells.inline(look, title);
        columns.shown().stream().skip(1).forEach(column -> cells.blank(look));
    }

    private PagedSheet.Line line(List<AddedValue> row) {
        return new PagedSheet.Line(1, cells -> columns.shown().forEach(column -> fill(cells, column, row.get(column.place()))));
    }

    private static void fill(BookRow cells, ShownColumn column, AddedValue value) {
        if (value.isHidden()) {
            cells.text(Look.number(Ink.PLAIN, Ground.RULED, Look.WORDS), ExportWords.HIDDEN);
        } else if (column.isNumber()) {
            cells.number(
                    Look.number(value.isPart() ? Ink.FAINT : Ink.PLAIN, Ground.RULED, column.format(value)),
                    value.content() == null ? null : value.number());
        } else if (column.column().name().equals("unit")) {
            cells.text(Look.text(Ink.SMALL, Ground.RULED).indented(1), ExportWords.unit(value.text()).zh());
        } else {
            cells.text(Look.text(Ink.PLAIN, Ground.RULED).indented(1), value.text());
        }
    }
}
