package nianbao.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.label.Bilingual;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/**
 * Tells telephone numbers from figures of eleven digits, by how they begin and by the other figures of their column: a telephone
 * number dwarfs what is counted there, is no sum of it, and is not rounded. What it says of one is how it was told.
 */
final class FigureTelephones {

    private static final double SMALLEST = 1.3e10;
    private static final double LARGEST = 2e10;
    private static final int ROUND = 10_000;
    /** How much larger than any other a telephone number is; amounts of money differ more than counts. */
    private static final double TIMES = 100;
    private static final double TIMES_OF_AMOUNTS = 10_000;
    /** So many in a column with nothing else in it are a list. */
    private static final int LIST = 4;

    private final Sheet sheet;
    private final Map<Integer, Column> columns = new HashMap<>();

    FigureTelephones(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The numbers of a column: how many may be of telephones, and the largest and the sum of all others but zeros. */
    private record Column(int telephones, int others, double largest, double sum) {

        static final Column EMPTY = new Column(0, 0, 0, 0);

        Column with(double value) {
            if (value == 0) {
                return this;
            }
            return isLikeMobile(value)
                    ? new Column(telephones + 1, others, largest, sum)
                    : new Column(telephones, others + 1, Math.max(largest, Math.abs(value)), sum + value);
        }
    }

    /**
     * What a number is, and by what that was told; empty when it is a figure.
     *
     * @param area null where no figures are read
     */
    Optional<Bilingual> kind(Cell cell, double value, FigureArea area) {
        if (!isLikeMobile(value)) {
            return Optional.empty();
        }
        Column column = columns.computeIfAbsent(cell.column(), this::column);
        boolean amount = area != null && area.isAmount(cell);
        if (column.others() == 0) {
            return amount ? Optional.empty() : Optional.of(alone(column, area != null));
        }
        double times = amount ? TIMES_OF_AMOUNTS : TIMES;
        boolean dwarfs = value > times * column.largest() && value > 2 * column.sum();
        return dwarfs ? Optional.of(amongFigures(column)) : Optional.empty();
    }

    /** Whether a number begins as that of a mobile telephone, has as many digits, and is not rounded. */
    static boolean isLikeMobile(double value) {
        boolean range = SMALLEST <= value && value < LARGEST && value == Math.rint(value);
        return range && value % ROUND != 0 && MobileNumber.isKnown(Long.toString((long) value));
    }

    private static Bilingual alone(Column column, boolean read) {
        if (column.telephones() >= LIST) {
            return said("，整列如此", ", as in the whole column");
        }
        return read ? said("，而该栏目的数不会有这么大", ", where nothing is counted that could be so many") : said("", "");
    }

    private static Bilingual amongFigures(Column column) {
        int digits = Long.toString((long) column.largest()).length();
        return said("，而同列其余数字最多 " + digits + " 位", ", among figures of at most " + digits + " digits");
    }

    private static Bilingual said(String zh, String en) {
        return new Bilingual(
                PersonalNumbers.TELEPHONE.zh() + "：十一位，以手机号段开头" + zh,
                PersonalNumbers.TELEPHONE.en() + ": eleven digits with the prefix of a mobile network" + en);
    }

    private Column column(int index) {
        Column column = Column.EMPTY;
        for (Row row : sheet.rows()) {
            Cell cell = row.at(index);
            if (cell != null && cell.content() instanceof Content.Number number) {
                column = column.with(number.value());
            }
        }
        return column;
    }
}
