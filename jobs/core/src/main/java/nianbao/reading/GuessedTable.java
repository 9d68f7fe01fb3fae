package nianbao.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.workbook.Cell;

/**
 * A table on a sheet that no definition knows.
 *
 * @param labels columns of words left of the figures
 * @param figures columns of figures
 * @param notes columns of words right of the first figures
 */
record GuessedTable(Table table, List<Integer> labels, List<Integer> figures, List<Integer> notes) {

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

    /** The filled cells of a column among the rows of figures. */
    List<Cell> cells(int column) {
        return table.dataRows().stream()
                .flatMap(row -> Stream.ofNullable(row.at(column)))
                .filter(Header::isFilled)
                .toList();
    }

    /** The words of a label column, each as often as it stands there, totals left out. */
    List<String> words(int column) {
        return cells(column).stream().map(Cell::text).filter(Predicate.not(TotalGuess::isTotal)).toList();
    }
}
