package nianbao.reading.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.CommonWords;
import nianbao.definition.Definition;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.heading.YearText;
import nianbao.reading.table.CellGuess;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Header;
import nianbao.reading.table.Preamble;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table on a sheet that no definition knows.
 *
 * @param file that it was read from, with the folders in which it lies
 * @param first the first table of the sheet, which may be this one, as may the next
 * @param dated the last table down to this one with a title that names a year, or else the first
 * @param labels columns of words left of the figures
 * @param figures columns of figures
 * @param notes columns of words right of the first figures
 */
record GuessedTable(String file, Table table, Table first, Table dated, List<Integer> labels, List<Integer> figures, List<Integer> notes) {

    private static final Units UNITS = CommonWords.units();
    private static final HeadingTexts TEXTS = new HeadingTexts(UNITS);
    private static final Pattern CONTINUED = Pattern.compile("^[(（]?(?:续表|续上表|表续|continued)", Pattern.CASE_INSENSITIVE);

    /** The label columns without those that say in another language what the one on their left says. */
    List<Integer> ownLabels() {
        return labels.stream().filter(column -> !isTranslation(column)).toList();
    }

    private boolean isTranslation(int column) {
        return column > labels.get(0)
                && words(column - 1).stream().anyMatch(Label::isChinese)
                && words(column).stream().distinct().count() == words(column - 1).stream().distinct().count()
                && words(column).stream().noneMatch(word -> Label.isChinese(word) || word.chars().noneMatch(Character::isLetter));
    }

    /** A label column, and those under the same heading where the table goes on beside itself. */
    List<Integer> beside(int column) {
        String heading = heading(column).key();
        return Stream.concat(Stream.of(column), notes.stream().filter(note -> heading(note).key().equals(heading))).toList();
    }

    /** The filled cells of a column among the rows of figures. */
    List<Cell> cells(int column) {
        return table.dataRows().stream()
                .flatMap(row -> Stream.ofNullable(row.at(column)))
                .filter(Header::isFilled)
                .toList();
    }

    /** How many cells it has for figures. */
    int size() {
        return figures.size() * table.dataRows().size();
    }

    /** The words of a label column, each as often as it stands there, totals left out. */
    List<String> words(int column) {
        return cells(column).stream().map(Cell::text).filter(Predicate.not(TotalGuess::isTotal)).toList();
    }

    ColumnHeading heading(int column) {
        return table.heading(column, TEXTS);
    }

    /** The heading with the group that stands unmerged over a column further left, where nothing else stands over this one. */
    ColumnHeading grouped(int column) {
        boolean open = !Header.isFilled(table.sheet().speaking(table.headerTop(), column));
        return open ? table.groupedHeading(column, TEXTS).orElseGet(() -> heading(column)) : heading(column);
    }

    List<ColumnHeading> headings() {
        return figures.stream().map(this::heading).toList();
    }

    Preamble preamble() {
        return Preamble.above(table, dated, first);
    }

    /** Whether names of columns go on in the rows of headings below: nothing is merged there, and nothing heads several columns. */
    boolean isBroken() {
        boolean merged = Stream.concat(Stream.of(labels.get(0)), figures.stream())
                .anyMatch(column -> IntStream.rangeClosed(table.headerTop(), table.headerBottom())
                        .anyMatch(row -> table.sheet().region(row, column).columns() > 1 || table.sheet().region(row, column).lastRow() > row));
        return !merged
                && !hasUnitRow()
                && headings().stream().anyMatch(heading -> heading.levels().size() > 1)
                && headings().stream().flatMap(heading -> heading.levels().stream()).map(level -> Label.isChinese(level.key())).distinct().count() == 1
                && figures.stream().allMatch(column -> Header.isFilled(table.sheet().at(table.headerTop(), column)));
    }

    /** Whether the last row of headings says in which units the figures are. */
    boolean hasUnitRow() {
        return table.headerBottom() > table.headerTop()
                && figures.stream().map(column -> table.sheet().at(table.headerBottom(), column)).allMatch(cell -> Header.isFilled(cell) && UNITS.isUnit(Label.normal(cell.text())));
    }

    /** What stands above it, or the name of its sheet, or of its file, whichever has words that next year's will have too. */
    Optional<String> title(@Nullable Definition register) {
        return Stream.concat(titles(), Stream.of(table.sheet().name(), file.replaceAll("^.*/|\\.[^.]*$", "")))
                .flatMap(text -> TitleWords.in(text, register).stream())
                .findFirst();
    }

    /** What stands above it, or else above the first of the sheet. */
    Optional<String> ownTitle() {
        return ownTitle(null);
    }

    /** Likewise, without the names of a register's divisions. */
    Optional<String> ownTitle(@Nullable Definition register) {
        return titles().flatMap(text -> TitleWords.in(text, register).stream()).findFirst();
    }

    private Stream<String> titles() {
        return first == table ? Stream.of(preamble().title()) : Stream.of(preamble().title(), preamble().sheetTitle());
    }

    /** The one year that stands outside the table; empty when none or several do. */
    Optional<Integer> year() {
        return Stream.concat(titles(), Stream.of(table.sheet().name(), file))
                .map(YearText::years)
                .filter(years -> years.size() == 1)
                .findFirst()
                .map(years -> years.iterator().next());
    }

    /** The last row before its first heading stands once more, or before one that says that the table continues. */
    int end() {
        int label = labels.get(0);
        List<String> named = IntStream.rangeClosed(table.headerTop(), table.headerBottom())
                .mapToObj(row -> table.sheet().speaking(row, label))
                .filter(Header::isFilled)
                .map(cell -> Label.normal(cell.text()))
                .toList();
        return table.dataRows().stream()
                .filter(row -> isRepeated(row, label, named) || CONTINUED.matcher(row.cells().get(0).text().strip()).find())
                .mapToInt(row -> row.index() - 1)
                .findFirst()
                .orElse(table.lastRow());
    }

    private static boolean isRepeated(Row row, int label, List<String> named) {
        Cell cell = row.at(label);
        return cell != null && Header.isFilled(cell) && named.contains(Label.normal(cell.text())) && CellGuess.figures(row).isEmpty();
    }
}
