package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nianbao.export.CellStrip;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.Looks;
import nianbao.export.Page;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of blocks of rows below a heading that every page bears. */
final class PagedSheet {

    /** How high the heading of a block is, in lines. */
    private static final double BAND = 1.2;

    private final Sheet sheet;
    private final Looks looks;
    private final Page page;
    private double above;
    private double heading;
    private int next;

    PagedSheet(Sheet sheet, Looks looks, Page page) {
        this.sheet = sheet;
        this.looks = looks;
        this.page = page;
    }

    /** A row of a block, and how high it is in lines. */
    record Line(double lines, Consumer<CellStrip> cells) {}

    /** Rows that belong together, below a row with their title. */
    record Block(Title title, Heading heading, List<Line> lines) {

        /** Fills the row with the title of a block. */
        interface Heading {
            void fill(CellStrip cells, Title title);
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
        return next - 1;
    }

    /** A row above the heading. */
    CellStrip above(double points) {
        above += points;
        return row(points);
    }

    /** What stands on the first page alone: the title, which release this is, and what its marks mean. */
    void title(Title title, String subtitle) {
        above(26).inline(Look.text(Ink.TITLE, Ground.PAPER), title);
        above(14).text(Look.text(Ink.SMALL, Ground.PAPER), subtitle);
        above(14).inline(Look.text(Ink.SMALL, Ground.PAPER), ExportWords.of("marks"));
    }

    /** The heading; columns to the left of {@code fixed} stay in sight with it, and are printed on every page. */
    CellStrip heading(double points, int fixed) {
        heading = points;
        CellStrip cells = row(points);
        sheet.createFreezePane(fixed, next);
        sheet.setRepeatingRows(new CellRangeAddress(row(), row(), -1, -1));
        return cells;
    }

    /** The blocks, and how the sheet is printed. */
    void blocks(List<Block> blocks) {
        PageFlow flow = PageFlow.of(page.points() - heading, above, blocks.stream().map(Block::heights).toList());
        for (int block = 0; block < blocks.size(); block++) {
            write(block, blocks.get(block), flow);
        }
        page.set(sheet);
        sheet.getHeader().setLeft("&8&A");
    }

    private void write(int number, Block block, PageFlow flow) {
        breakAt(flow, number, 0);
        title(block, block.title(), flow);
        for (int line = 0; line < block.lines().size(); line++) {
            if (breakAt(flow, number, line + 1)) {
                title(block, continued(block.title()), flow);
            }
            Line one = block.lines().get(line);
            one.cells().accept(row(one.lines() * flow.line()));
        }
    }

    private void title(Block block, Title title, PageFlow flow) {
        if (block.isTitled()) {
            block.heading().fill(row(BAND * flow.line()), title);
        }
    }

    private boolean breakAt(PageFlow flow, int block, int row) {
        boolean starts = flow.startsAt(block, row);
        if (starts) {
            sheet.setRowBreak(row());
        }
        return starts;
    }

    private static Title continued(Title title) {
        Title words = ExportWords.of("continued");
        return new Title(title.zh() + words.zh(), title.en() + " " + words.en());
    }

    private CellStrip row(double points) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints((float) points);
        return new CellStrip(row, looks);
    }
}
