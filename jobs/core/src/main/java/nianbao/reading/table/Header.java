package nianbao.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nianbao.definition.Dimension;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** How far the rows of headings reach around the row in which a table was recognised. */
public final class Header {

    private static final int MOST_ROWS = 8;
    private static final Set<String> UNIT = Set.of("单位", "计量单位", "(单位)", "(计量单位)", "unit", "units");

    private final Sheet sheet;
    private final Predicate<Cell> isHeadingNumber;
    private final Predicate<Cell> isUnit;
    private final int row;
    private final int labelColumn;

    /**
     * @param isHeadingNumber tells numbers that are headings, such as years, from figures
     * @param isUnit tells units from other words
     */
    Header(Sheet sheet, Predicate<Cell> isHeadingNumber, Predicate<Cell> isUnit, int row, int labelColumn) {
        this.sheet = sheet;
        this.isHeadingNumber = isHeadingNumber;
        this.isUnit = isUnit;
        this.row = row;
        this.labelColumn = labelColumn;
    }

    /** Group headings may stand above a first heading that is not merged with the cell over it. */
    int top() {
        int top = sheet.region(row, labelColumn).firstRow();
        while (row - top < MOST_ROWS - 1 && isGroupRow(top - 1)) {
            top--;
        }
        return top;
    }

    /** Down to the row before the first that has a label or a figure. */
    private int bottom(int top) {
        int bottom = sheet.region(row, labelColumn).lastRow();
        while (bottom + 1 - top < MOST_ROWS && (isSubheadingRow(bottom + 1) || isUnitRow(bottom + 1) || isTranslation(bottom + 1, bottom))) {
            bottom++;
        }
        return bottom;
    }

    private boolean isGroupRow(int index) {
        if (index < 0 || isFilled(sheet.speaking(index, labelColumn))) {
            return false;
        }
        List<Cell> groups = headings(index);
        return groups.stream().anyMatch(group -> sheet.region(index, group.column()).columns() > 1 || groups.size() > 1)
                && groups.stream().noneMatch(group -> Preamble.isMeta(group.text()));
    }

    private boolean isSubheadingRow(int index) {
        Row subheadings = sheet.row(index);
        return subheadings != null
                && (!isFilled(sheet.at(index, labelColumn)) || isSecondCharacter(index))
                && subheadings.cells().stream().allMatch(cell -> !cell.isNumber() || isHeadingNumber.test(cell))
                && !headings(index).isEmpty();
    }

    /** A row of units, which may begin over the labels: with one of its own, or with the word for unit. */
    private boolean isUnitRow(int index) {
        Row row = sheet.row(index);
        Cell label = sheet.at(index, labelColumn);
        return row != null
                && label != null
                && isFilled(label)
                && (isUnit.test(label) || UNIT.contains(Label.normal(label.text())))
                && row.cells().stream().filter(cell -> isFilled(cell) && cell.column() > labelColumn).allMatch(isUnit)
                && !headings(index).isEmpty();
    }

    /** Whether the label is a single character below another one, the second half of a heading. */
    private boolean isSecondCharacter(int index) {
        Cell label = sheet.at(index, labelColumn);
        return index == row + 1 && isCharacter(label) && isCharacter(sheet.at(row, labelColumn));
    }

    private static boolean isCharacter(@Nullable Cell cell) {
        return cell != null && cell.isText() && Label.normal(cell.text()).length() == 1;
    }

    /** A row in another script, label included, says the headings above it once more. */
    private boolean isTranslation(int index, int above) {
        Row row = sheet.row(index);
        return row != null
                && isFilled(sheet.at(index, labelColumn))
                && row.cells().stream().filter(Header::isFilled).allMatch(cell -> cell.isText() && isForeign(cell.text()))
                && headings(above).stream().anyMatch(cell -> Label.isChinese(cell.text()));
    }

    /** Words of another script than the Chinese. */
    public static boolean isForeign(String text) {
        return !Label.isChinese(text) && text.chars().anyMatch(Character::isLetter);
    }

    private List<Cell> headings(int index) {
        Row cells = sheet.row(index);
        return cells == null
                ? List.of()
                : cells.cells().stream().filter(cell -> cell.column() != labelColumn && isHeading(cell)).toList();
    }

    private boolean isHeading(Cell cell) {
        return cell.isText() && isFilled(cell) || cell.isNumber() && isHeadingNumber.test(cell);
    }

    /** Text of blanks alone counts as empty. */
    public static boolean isFilled(@Nullable Cell cell) {
        return cell != null && !(cell.isText() && Label.isBlank(cell.text()));
    }

    /** The rows of headings, both ends included, and the columns that they stand over. */
    record Extent(int top, int bottom, Table.Span columns) {}

    Extent extent() {
        int top = top();
        int bottom = bottom(top);
        return new Extent(top, bottom, columns(top, bottom));
    }

    /** The columns that headings stand over. */
    Table.Span columns(int top, int bottom) {
        List<Region> headings = sheet.rows(top, bottom).stream()
                .flatMap(cells -> cells.cells().stream())
                .filter(Header::isFilled)
                .map(cell -> sheet.region(cell.row(), cell.column()))
                .toList();
        int first = headings.stream().mapToInt(Region::firstColumn).reduce(labelColumn, Math::min);
        int last = headings.stream().mapToInt(Region::lastColumn).reduce(labelColumn, Math::max);
        return new Table.Span(first, last);
    }

    /** Where the labels of each dimension stand, and in which row of the header that was seen. */
    record Labels(int row, Map<Dimension, Integer> columns) {}
}
