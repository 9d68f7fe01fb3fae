package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nianbao.book.BookRow;
import nianbao.book.BookSheet;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Page;
import nianbao.language.Title;

/** A sheet of blocks of rows below a heading that every page bears. */
final class PagedSheet {

    /** How high the heading of a block is, in lines. */
    private static final double BAND = 1.2;

    private final BookSheet sheet;
    private final Page page;
    private double above;
    private double heading;

    PagedSheet(BookSheet sheet, Page page) {
        this.sheet = sheet;
        this.page = page;
    }

    /** A row of a block, and how high it is in lines. */
    record Line(double lines, Consumer<BookRow> cells) {}

    /** Rows that belong together, below a row with their title. */
    record Block(Title title, Heading heading, List<Line> lines) {

        /** Fills the row with the title of a block. */
        interface Heading {
            void fill(BookRow cells, Title title);
        }

        /** Rows without a title. */
        static Block untitled(List<Line> lines) {
            return new Block(new Title("", ""), (cells, title) -> { }, lines);
        }

        private boolean isTitled() {
            return !title.zh().isEmpty();
        }

        private List<Double> heights() {
            List<Double> heights = new ArrayList<>(List.of(isTitled() ? BAND : 0));
            lines.forEach(line -> heights.add(line.lines()));
            return heights;
        }
    }

    /** The row that was begun last, counted from 0. */
    int row() {
        return sheet.rows() - 1;
    }

    /** A row above the heading. */
    BookRow above(double points) {
        above += points;
        return sheet.row(points);
    }

    /** What stands on the first page alone: the title, which release this is, and what its marks mean. */
    void title(Title title, String subtitle) {
        above(26).inline(Look.text(Ink.TITLE, Ground.PAPER), title);
        above(14).text(Look.text(Ink.SMALL, Ground.PAPER), subtitle);
        above(14).inline(Look.text(Ink.SMALL, Ground.PAPER), ExportWords.of("marks"));
    }

    /** The heading; columns to the left of {@code fixed} stay in sight with it, and are printed on every page. */
    BookRow heading(double points, int fixed) {
        heading = points;
        BookRow cells = sheet.row(points);
        sheet.freeze(fixed, sheet.rows());
        sheet.print().repeatRow(row());
        return cells;
    }

    /** The blocks, and how the sheet is printed. */
    void blocks(List<Block> blocks) {
        PageFlow flow = PageFlow.of(page.points() - heading, above, blocks.stream().map(Block::heights).toList());
        for (int block = 0; block < blocks.size(); block++) {
            write(block, blocks.get(block), flow);
        }
        sheet.print().on(page);
    }

    private void write(int number, Block block, PageFlow flow) {
        breakAt(flow, number, 0);
        title(block, block.title(), flow);
        for (int line = 0; line < block.lines().size(); line++) {
            if (breakAt(flow, number, line + 1)) {
                title(block, continued(block.title()), flow);
            }
            Line one = block.lines().get(line);
            one.cells().accept(sheet.row(one.lines() * flow.line()));
        }
    }

    private void title(Block block, Title title, PageFlow flow) {
        if (block.isTitled()) {
            block.heading().fill(sheet.row(BAND * flow.line()), title);
        }
    }

    private boolean breakAt(PageFlow flow, int block, int row) {
        boolean starts = flow.startsAt(block, row);
        if (starts) {
            sheet.breakBelow(row());
        }
        return starts;
    }

    private static Title continued(Title title) {
        Title words = ExportWords.of("continued");
        return new Title(title.zh() + words.zh(), title.en() + " " + words.en());
    }
}
