package nianbao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nianbao.book.BookSheet;
import nianbao.export.ExportWords;
import nianbao.export.Page;
import nianbao.export.TextWidth;

/**
 * How wide the columns of a comparison are, in characters: upright where that leaves room for what the lines are about, and else lying.
 * Beyond that a sheet takes several pages side by side.
 *
 * @param number of a year
 */
record ComparisonColumns(Page page, int pages, int label, int unit, int number, int change, int percent) {

    /** How far what a line is about stands from the edge. */
    static final int INDENT = 3;

    private static final int LEAST_LABEL = 30;
    private static final int MOST_LABEL = 54;
    private static final int LEAST_NUMBER = 8;
    private static final int MOST_NUMBER = 13;
    private static final int PERCENT = 8;

    static ComparisonColumns of(FormTable table) {
        int unit = 1 + widest(table, line -> TextWidth.small(ExportWords.unit(line.item().unit()).zh()));
        int number = Math.max(LEAST_NUMBER, 1 + longest(table, SeriesLine::values));
        int years = table.years().size();
        int lastYear = table.lastYear();
        int change = Math.max(LEAST_NUMBER + 2, 2 + longest(table, line -> line.changes(lastYear)));
        int figures = Math.max(4, unit) + years * number + change + PERCENT;
        int least = Math.max(LEAST_LABEL, INDENT + widest(table, line -> TextWidth.of(line.item().label().zh())));
        int wanted = Math.max(least, Math.min(MOST_LABEL, INDENT + widest(table, line -> TextWidth.inline(line.item().label()))));
        Page page = figures + least <= Page.UPRIGHT.characters() ? Page.UPRIGHT : Page.LYING;
        int pages = 1 + Math.max(0, figures - 1) / (page.characters() - least);
        int room = pages * (page.characters() - least) + least - figures;
        int label = pages > 1 ? least : Math.min(room, wanted);
        int wider = Math.max(0, Math.min((room - label) / years, MOST_NUMBER - number));
        return new ComparisonColumns(
                page, pages, pages > 1 ? label : room - wider * years, Math.max(4, unit), number + wider, change, PERCENT);
    }

    /** Whether something that is so many characters wide stands on one line of the first column. */
    boolean haveRoomFor(int characters) {
        return characters + INDENT <= label;
    }

    void set(BookSheet sheet, int years) {
        sheet.column(label);
        sheet.column(unit);
        for (int year = 0; year < years; year++) {
            sheet.column(number);
        }
        sheet.column(change);
        sheet.column(percent);
    }

    private static int widest(FormTable table, ToIntFunction<SeriesLine> width) {
        return lines(table).mapToInt(width).max().orElse(0);
    }

    // A mark takes room as well.
    private static int longest(FormTable table, Function<SeriesLine, List<BigDecimal>> numbers) {
        LongestNumber plain = new LongestNumber();
        LongestNumber marked = new LongestNumber();
        lines(table).forEach(line -> {
            String pattern = LineFormat.pattern(LineFormat.value(line));
            numbers.apply(line).forEach(number -> (line.isMarked() ? marked : plain).add(pattern, number));
        });
        return Math.max(plain.characters(), marked.isEmpty() ? 0 : marked.characters() + 1);
    }

    private static Stream<SeriesLine> lines(FormTable table) {
        return table.blocks().stream().flatMap(block -> block.lines().stream());
    }
}
