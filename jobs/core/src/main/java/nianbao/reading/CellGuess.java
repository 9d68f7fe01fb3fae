package nianbao.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nianbao.definition.CommonWords;
import nianbao.definition.Units;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** What cells look like when no definition says what they are. */
final class CellGuess {

    private static final Units UNITS = CommonWords.units();
    private static final List<String> FOOTER = CommonWords.labels("footer");
    private static final int FEWEST_NUMBERS = 3;
    private static final int LONGEST_FIGURE = 40;
    /** 甲, 乙 and the like over the labels. */
    private static final Predicate<String> WORD = CommonWords.labels("column_numbers")::contains;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CellGuess() {}

    /** The cells of a row that could be figures; years and column numbers in a header are none. */
    static List<Cell> figures(Row row) {
        List<Cell> figures = row.cells().stream().filter(CellGuess::isFigure).toList();
        boolean years = figures.size() > 1 && figures.stream().allMatch(CellGuess::isYear);
        return years || isColumnNumbers(row) ? List.of() : figures;
    }

    /** Whether the row numbers the columns: 甲, 1, 2, 3. */
    static boolean isColumnNumbers(Row row) {
        List<String> texts = row.cells().stream().map(cell -> Label.normal(cell.text())).filter(Predicate.not(WORD)).toList();
        return texts.size() >= FEWEST_NUMBERS && ColumnNumbers.countOn(texts);
    }

    static boolean isFigure(Cell cell) {
        return cell.isNumber()
                || cell.isText()
                        && cell.text().length() <= LONGEST_FIGURE
                        && Numeral.read(cell.text())
                                .filter(numeral -> numeral.unit() == null || UNITS.isUnit(numeral.unit()))
                                .isPresent();
    }

    static boolean isYear(Cell cell) {
        return YearText.years(cell.text()).size() == 1 && SIGNS.matcher(YearText.without(Label.normal(cell.text()))).replaceAll("").isEmpty();
    }

    static boolean isFooter(Row row) {
        String first = Label.normal(row.cells().get(0).text());
        return FOOTER.stream().anyMatch(first::startsWith);
    }

}
