package nianbao.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
    private static final int LONGEST_MARK = 2;

    private CellGuess() {}

    /** The cells of a row that could be figures; years and column numbers in a header are none. */
    static List<Cell> figures(Row row) {
        List<Cell> figures = row.cells().stream().filter(CellGuess::isFigure).toList();
        boolean years = figures.size() > 1 && figures.stream().allMatch(CellGuess::isYear);
        return years || isColumnNumbers(row) ? List.of() : figures;
    }

    /** Whether the row numbers the columns: 甲, 1, 2, 3. */
    static boolean isColumnNumbers(Row row) {
        List<Cell> numbers = row.cells().stream().filter(CellGuess::isFigure).toList();
        return numbers.size() >= FEWEST_NUMBERS
                && countsUp(numbers)
                && row.cells().stream().allMatch(cell -> Label.normal(cell.text()).length() <= LONGEST_MARK);
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
        return YearText.years(cell.text()).size() == 1 && YearText.without(Label.normal(cell.text())).isEmpty();
    }

    static boolean isFooter(Row row) {
        String first = Label.normal(row.cells().get(0).text());
        return FOOTER.stream().anyMatch(first::startsWith);
    }

    private static boolean countsUp(List<Cell> cells) {
        List<BigDecimal> numbers = cells.stream()
                .map(cell -> Numeral.read(cell.text()).map(Numeral::value).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return numbers.size() == cells.size()
                && numbers.get(0).compareTo(BigDecimal.ONE) == 0
                && IntStream.range(1, numbers.size())
                        .allMatch(index -> numbers.get(index).subtract(numbers.get(index - 1)).compareTo(BigDecimal.ONE) == 0);
    }
}
