package nianbao.person;

import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.function.Function;
import nianbao.workbook.Cell;

/**
 * The cells of a sheet that are read as figures: eleven digits there may be an amount.
 *
 * @param amounts the columns whose figures are amounts of money or of something else that runs into thousands of millions; what
 *     the other columns count never does
 * @param past how large a cell's figures have been in other years, as they would be written in it; empty where nothing is known
 */
public record FigureArea(String sheet, BitSet rows, BitSet columns, BitSet amounts, Function<Cell, OptionalDouble> past) {

    boolean isOf(String name) {
        return sheet.equals(name);
    }

    boolean contains(Cell cell) {
        return rows.get(cell.row()) && columns.get(cell.column());
    }

    boolean isAmount(Cell cell) {
        return contains(cell) && amounts.get(cell.column());
    }
}
