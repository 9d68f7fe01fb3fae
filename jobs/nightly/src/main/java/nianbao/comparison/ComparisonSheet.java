package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.book.BookRow;
import nianbao.book.BookSheet;
import nianbao.export.ExportWords;
import nianbao.export.Look;
import nianbao.export.Look.Ground;
import nianbao.export.Look.Ink;
import nianbao.export.TextWidth;
import nianbao.language.Title;

/** Lays out the comparison of one form: a block a division, a row an indicator, a column a year. */
final class ComparisonSheet {

    /** The heights of rows, in lines: Chinese above small English, the same where that takes two lines, and a remark in small letters. */
    private static final double STACKED = 1.7;

    private static final double FOLDED = 2.4;

    private static final double REMARK = 0.75;
    private static final double HEADING = 32;

    private final BookSheet sheet;
    private final FormTable table;
    private final List<Integer> years;
    // Found once: it takes a look at every figure.
    private final int lastYear;
    private final Remark remarks;
    private final ComparisonColumns columns;
    private final PagedSheet paged;
    private final FormCharts charts;

    ComparisonSheet(BookSheet sheet, FormTable table) {
        this.sheet = sheet;
        this.table = table;
        this.years = table.years();
        this.lastYear = table.lastYear();
        this.remarks = Remark.of(table);
        this.columns = ComparisonColumns.of(table);
        this.paged = new PagedSheet(sheet, columns.page());
        this.charts = new FormCharts(sheet.name(), table);
    }

    /** Writes the sheet, and returns what there is to draw of it. */
    FormCharts write(String subtitle) {
        Title comparison = ExportWords.of("comparison");
        paged.title(new Title(table.title().zh() + comparison.zh(), table.title().en() + ": " + comparison.en()), subtitle);
        heading();
        columns.set(sheet, years.size());
        paged.blocks(blocks());
        sheet.print().wide(columns.pages());
        if (columns.pages() > 1) {
            sheet.print().repeatColumns(2);
        }
        return charts;
    }

    private void heading() {
        Look left = Look.text(Ink.STRONG, Ground.HEAD);
        Look right = Look.number(Ink.STRONG, Ground.HEAD, Look.WORDS);
        BookRow cells = paged.heading(HEADING, 2)
                .stacked(left, ExportWords.of("indicator"))
                .stacked(Look.centred(Ink.STRONG, Ground.HEAD), ExportWords.of("unit"));
        charts.headedBy(paged.row());
        years.forEach(year -> cells.text(right, table.heading(year)));
        cells.stacked(right, ExportWords.of("change")).stacked(right, ExportWords.of("change_pct"));
    }

    // Right after its first division, which is the one that all others belong to, they stand beside each other.
    private List<PagedSheet.Block> blocks() {
        List<PagedSheet.Block> blocks = new ArrayList<>();
        for (Block block : table.blocks()) {
            blocks.add(new PagedSheet.Block(block.title(), (cells, title) -> band(cells, title, block), lines(block)));
        }
        table.divisions().ifPresent(divisions -> blocks.add(1, new PagedSheet.Block(
                divisions.title(), this::band, divisions.lines().stream().map(this::division).toList())));
        return blocks;
    }

    private void band(BookRow cells, Title title) {
        Look look = Look.text(Ink.STRONG, Ground.BAND);
        cells.inline(look, title);
        for (int column = 1; column < years.size() + 4; column++) {
            cells.blank(look);
        }
    }

    private void band(BookRow cells, Title title, Block block) {
        Look look = Look.text(Ink.STRONG, Ground.BAND);
        cells.inline(look, title).blank(look);
        years.forEach(year -> coverage(cells, block.coverage(year)));
        cells.blank(look).blank(look);
    }

    private static void coverage(BookRow cells, Optional<Coverage> coverage) {
        Ink ink = coverage.filter(seen -> !seen.isComplete()).isPresent() ? Ink.WARNING : Ink.SMALL;
        cells.text(Look.number(ink, Ground.BAND, "@"), coverage.map(Coverage::toString).orElse(null));
    }

    private List<PagedSheet.Line> lines(Block block) {
        boolean first = block == table.blocks().get(0);
        List<PagedSheet.Line> lines = new ArrayList<>();
        for (SeriesLine line : block.lines()) {
            Title remark = remarks.on(line.figure(lastYear), block);
            Ground ground = remark.zh().isEmpty() ? Ground.RULED : Ground.PAPER;
            lines.add(new PagedSheet.Line(height(line), cells -> {
                fill(cells, line, ground);
                if (first) {
                    charts.line(line, paged.row());
                }
            }));
            if (!remark.zh().isEmpty()) {
                lines.add(new PagedSheet.Line(REMARK, cells -> remark(cells, remark)));
            }
        }
        return lines;
    }

    private PagedSheet.Line division(SeriesLine line) {
        return new PagedSheet.Line(height(line), cells -> {
            fill(cells, line, Ground.RULED);
            charts.division(line, paged.row());
        });
    }

    // What is wider than the column takes several lines; without the font that is asked for, English is wider than it should be.
    private double height(SeriesLine line) {
        Title label = line.item().label();
        if (columns.haveRoomFor(TextWidth.inline(label))) {
            return 1;
        }
        return columns.haveRoomFor(TextWidth.small(label.en()) * 5 / 4) ? STACKED : FOLDED;
    }

    private void fill(BookRow cells, SeriesLine line, Ground ground) {
        Title label = line.item().label();
        if (height(line) > 1) {
            Ground wrapped = ground == Ground.RULED ? Ground.WRAPPED : Ground.FOLDED;
            cells.stacked(Look.text(Ink.PLAIN, wrapped).indented(1 + line.item().depth()), label);
        } else {
            cells.inline(Look.text(Ink.PLAIN, ground).indented(1 + line.item().depth()), label);
        }
        cells.text(Look.centred(Ink.SMALL, ground), ExportWords.unit(line.item().unit()).zh());
        years.forEach(year -> value(cells, LineFormat.value(line, line.figure(year)), line.figure(year), ground));
        change(cells, line, line.figure(lastYear), ground);
    }

    private static void value(BookRow cells, String format, Optional<ComparedFigure> figure, Ground ground) {
        if (figure.isPresent() && figure.get().isHidden()) {
            cells.text(Look.number(Ink.PLAIN, ground, Look.WORDS), ExportWords.HIDDEN);
            return;
        }
        cells.number(
                Look.number(figure.map(ComparisonSheet::ink).orElse(Ink.PLAIN), ground, format),
                figure.map(ComparedFigure::value).orElse(null));
    }

    // Beside whole years a part of one must not look like them.
    private static Ink ink(ComparedFigure figure) {
        if (figure.coverage().isComplete()) {
            return figure.months().areWholeYear() ? Ink.PLAIN : Ink.FAINT;
        }
        return figure.months().areWholeYear() ? Ink.SLANTED : Ink.FAINT_SLANTED;
    }

    private static void change(BookRow cells, SeriesLine line, Optional<ComparedFigure> figure, Ground ground) {
        cells.number(Look.number(Ink.PLAIN, ground, LineFormat.change(line)), figure.map(ComparedFigure::change).orElse(null));
        Optional<String> words = figure.flatMap(ComparisonSheet::insteadOfPercent);
        if (words.isPresent()) {
            cells.text(Look.number(Ink.SMALL, ground, Look.WORDS), words.get());
        } else {
            cells.number(Look.number(Ink.PLAIN, ground, LineFormat.percent()), figure.map(ComparedFigure::changePct).orElse(null));
        }
    }

    private static Optional<String> insteadOfPercent(ComparedFigure figure) {
        if (figure.changePoints() != null) {
            return Optional.of(ExportWords.of("points").zh());
        }
        return figure.isFromZero() ? Optional.of(ExportWords.of("base_zero").zh()) : Optional.empty();
    }

    private void remark(BookRow cells, Title remark) {
        cells.inline(Look.text(Ink.SMALL, Ground.RULED).indented(2), remark);
        for (int column = 1; column < years.size() + 4; column++) {
            cells.blank(Look.text(Ink.SMALL, Ground.RULED));
        }
    }
}
