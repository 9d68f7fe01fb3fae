package nianbao.reading.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nianbao.definition.CommonWords;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.reading.heading.Numeral;
import nianbao.reading.heading.YearText;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;

/** What cells look like when no definition says what they are. */
public final class CellGuess {

    private static final Units UNITS = CommonWords.units();
    private static final List<String> FOOTER = CommonWords.labels("footer");
    private static final int FEWEST_NUMBERS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_LENGTH = 4;
    private static final int LONGEST_FIGURE = 40;
    /** 甲, 乙 and the like over the labels. */
    private static final Predicate<String> WORD = CommonWords.labels("column_numbers")::contains;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CellGuess() {}

    /** The cells of a row that could be figures; years and column numbers in a header are none. */
    public static List<Cell> figures(Row row) {
        List<Cell> figures = row.cells().stream().filter(CellGuess::isFigure).toList();
        boolean years = figures.size() > 1 && figures.stream().allMatch(CellGuess::isYear);
        return years || isColumnNumbers(row) ? List.of() : figures;
    }

    /** Cells of a row that hold figures or marks in their place, where nothing but a label stands beside them. */
    public static List<Cell> figuresOrMarks(Row row) {
        List<Cell> figures = figures(row);
        List<Cell> marks = row.cells().stream().filter(cell -> isFigure(cell) || isMark(cell)).toList();
        long filled = row.cells().stream().filter(Header::isFilled).count();
        return figures.isEmpty() && marks.stream().anyMatch(CellGuess::isMark) && filled == marks.size() + 1 ? marks : figures;
    }

    /** Whether the row numbers the columns: 甲, 1, 2, 3. */
    public static boolean isColumnNumbers(Row row) {
        int count = 0;
        int expected = 0;
        for (Cell cell : row.cells()) {
            String text = Label.normal(cell.text());
            if (!WORD.test(text)) {
                boolean follows = ColumnNumbers.isNumber(text) && (count == 0 ? ColumnNumbers.number(text) <= 1 : ColumnNumbers.number(text) == expected);
                if (!follows) {
                    return false;
                }
                expected = ColumnNumbers.number(text) + 1;
                count++;
            }
        }
        return count >= FEWEST_NUMBERS;
    }

    public static boolean isFigure(Cell cell) {
        return cell.isNumber()
                || cell.isText()
                        && cell.text().length() <= LONGEST_FIGURE
                        && Numeral.read(cell.text())
                                .filter(numeral -> numeral.unit() == null || UNITS.isUnit(numeral.unit()))
                                .isPresent();
    }

    public static boolean isYear(Cell cell) {
        return mayBeYear(cell) && YearText.years(cell.text()).size() == 1 && SIGNS.matcher(YearText.without(Label.normal(cell.text()))).replaceAll("").isEmpty();
    }

    /** Most numbers are none by their size alone. */
    private static boolean mayBeYear(Cell cell) {
        return !(cell.content() instanceof Content.Number number)
                || FIRST_YEAR <= number.value() && number.value() < LAST_YEAR && number.value() == Math.rint(number.value())
                || cell.date().isPresent() && cell.text().length() == YEAR_LENGTH;
    }

    /** Whether something stands there in place of a figure. */
    public static boolean isMark(Cell cell) {
        return cell.isText() && CommonWords.statuses().containsKey(Label.normal(cell.text()));
    }

    public static boolean isFooter(Row row) {
        String first = Label.normal(row.cells().get(0).text());
        return FOOTER.stream().anyMatch(first::startsWith);
    }

}
