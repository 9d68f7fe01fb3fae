package nianbao.export;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nianbao.definition.Title;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Lays out the comparison of one form: a block a division, a row an indicator, a column a year. */
final class ComparisonSheet {

    private static final int HEADER_ROW = 2;
    private static final int NARROW = 256;
    private static final int INDENT = 3;
    private static final int WIDEST_NOTE = 50;

    private final Sheet sheet;
    private final Looks looks;
    private final FormTable table;
    private final List<Integer> years;
    // Found once: it takes a look at every figure.
    private final int lastYear;
    private final Remark remarks;
    private final int noteWidth;
    private int nextRow;

    ComparisonSheet(Sheet sheet, Looks looks, FormTable table) {
        this.sheet = sheet;
        this.looks = looks;
        this.table = table;
        this.years = table.years();
        this.lastYear = table.lastYear();
        this.remarks = new Remark(table.months(lastYear));
        this.noteWidth = between(TextWidth.inline(ExportWords.of("reported")) + INDENT, widest(this::longerHalf) + INDENT, WIDEST_NOTE);
    }

    void write(String subtitle) {
        row(26).inline(Look.text(Ink.TITLE, Ground.PAPER), title());
        row(15).text(Look.text(Ink.SMALL, Ground.PAPER), subtitle);
        header();
        widths();
        PageBreaks breaks = new PageBreaks(sheet, years.size() + 5, nextRow);
        for (Block block : table.blocks()) {
            int first = nextRow;
            block(block);
            breaks.block(first, nextRow);
        }
        page();
    }

    private Title title() {
        Title comparison = ExportWords.of("comparison");
        return new Title(
                table.title().zh() + comparison.zh(), table.title().en() + ": " + comparison.en());
    }

    private void header() {
        Look left = Look.text(Ink.STRONG, Ground.HEAD);
        Look right = Look.number(Ink.STRONG, Ground.HEAD, "General");
        CellStrip cells = row(34)
                .stacked(left, ExportWords.of("indicator"))
                .stacked(Look.centred(Ink.STRONG, Ground.HEAD), ExportWords.of("unit"));
        years.forEach(year -> cells.text(right, heading(year)));
        cells.stacked(right, ExportWords.of("change"))
                .stacked(right, ExportWords.of("change_pct"))
                .stacked(left.indented(1), ExportWords.of("note"));
    }

    private String heading(int year) {
        return table.months(year)
                .filter(months -> !months.areWholeYear())
                .map(months -> year + "\n" + months.title().zh())
                .orElse(String.valueOf(year));
    }

    private void block(Block block) {
        band(block);
        block.lines().forEach(this::line);
    }

    private void band(Block block) {
        Look look = Look.text(Ink.STRONG, Ground.BAND);
        CellStrip cells = row(20)
                .inline(look, new Title(block.place().name(), level(block.place())))
                .blank(look);
        years.forEach(year -> coverage(cells, block.coverage(year)));
        cells.blank(look).blank(look)
                .inline(Look.text(Ink.SMALL, Ground.BAND).indented(1), ExportWords.of("reported"));
    }

    private static String level(Block.Place place) {
        Title level = ExportWords.of("level_" + place.level());
        return level.zh() + " " + level.en();
    }

    private static void coverage(CellStrip cells, Optional<Coverage> coverage) {
        Ink ink = coverage.filter(seen -> !seen.isComplete()).isPresent() ? Ink.WARNING : Ink.SMALL;
        cells.text(Look.number(ink, Ground.BAND, "@"), coverage.map(Coverage::toString).orElse(null));
    }

    private void line(SeriesLine line) {
        Title remark = remark(line);
        CellStrip cells = row(fits(remark) ? 16 : 27)
                .inline(Look.text(Ink.PLAIN, Ground.RULED).indented(1 + line.item().depth()), label(line.item()))
                .text(Look.centred(Ink.SMALL, Ground.RULED), ExportWords.unit(line.item().unit()).zh());
        years.forEach(year -> value(cells, LineFormat.value(line, line.figure(year)), line.figure(year)));
        change(cells, line, line.figure(lastYear));
        if (fits(remark)) {
            cells.inline(Look.text(Ink.PLAIN, Ground.RULED).indented(1), remark);
        } else {
            cells.stacked(Look.text(Ink.PLAIN, Ground.WRAPPED).indented(1), remark);
        }
    }

    // One that is wider than its column takes two lines: what runs over the edge would make everything smaller on paper.
    private boolean fits(Title remark) {
        return TextWidth.inline(remark) + INDENT <= noteWidth;
    }

    private static Title label(SeriesLine.Item item) {
        if (item.depth() < 2) {
            return item.title();
        }
        return new Title(
                ExportWords.of("part_of", Map.of("title", item.title().zh())).zh(),
                ExportWords.of("part_of", Map.of("title", item.title().en())).en());
    }

    private static void value(CellStrip cells, String format, Optional<ComparedFigure> figure) {
        cells.number(
                Look.number(figure.map(ComparisonSheet::ink).orElse(Ink.PLAIN), Ground.RULED, format),
                figure.map(ComparedFigure::value).orElse(null));
    }

    // Beside whole years a part of one must not look like them.
    private static Ink ink(ComparedFigure figure) {
        if (figure.coverage().isComplete()) {
            return figure.months().areWholeYear() ? Ink.PLAIN : Ink.FAINT;
        }
        return figure.months().areWholeYear() ? Ink.SLANTED : Ink.FAINT_SLANTED;
    }

    private static void change(CellStrip cells, SeriesLine line, Optional<ComparedFigure> figure) {
        cells.number(
                        Look.number(Ink.PLAIN, Ground.RULED, LineFormat.change(line)),
                        figure.map(ComparedFigure::change).orElse(null))
                .number(
                        Look.number(Ink.PLAIN, Ground.RULED, LineFormat.percent()),
                        figure.map(ComparedFigure::changePct).orElse(null));
    }

    private CellStrip row(int points) {
        Row row = sheet.createRow(nextRow++);
        row.setHeightInPoints(points);
        return new CellStrip(row, looks);
    }

    private void widths() {
        sheet.setColumnWidth(0, between(24, widest(line -> TextWidth.inline(label(line.item()))) + 4, 54) * NARROW);
        sheet.setColumnWidth(1, 7 * NARROW);
        for (int column = 2; column < years.size() + 4; column++) {
            sheet.setColumnWidth(column, (2 + longestNumber()) * NARROW);
        }
        sheet.setColumnWidth(years.size() + 4, noteWidth * NARROW);
    }

    private int widest(ToIntFunction<SeriesLine> width) {
        return table.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(width)
                .max()
                .orElse(0);
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }

    // Numbers far from zero are the long ones, so that only two have to be written out.
    private int longestNumber() {
        List<BigDecimal> values = table.blocks().stream().flatMap(Block::figures).map(ComparedFigure::value).toList();
        return Stream.of(values.stream().max(Comparator.naturalOrder()), values.stream().min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .map("%,.0f"::formatted)
                .mapToInt(String::length)
                .reduce(9, Math::max);
    }

    private Title remark(SeriesLine line) {
        return line.figure(lastYear).map(remarks::on).orElse(new Title("", ""));
    }

    private int longerHalf(SeriesLine line) {
        Title remark = remark(line);
        return Math.max(TextWidth.of(remark.zh()), TextWidth.small(remark.en()));
    }

    private void page() {
        sheet.createFreezePane(2, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADER_ROW, -1, -1));
        Page.landscape(sheet);
    }
}
