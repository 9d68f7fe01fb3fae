package nianbao.reading;

import java.util.BitSet;
import java.util.List;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** The cells of a sheet that were read as figures: eleven digits there are a count, not a telephone number. */
final class FigureArea {

    private final String sheet;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    FigureArea(String sheet, List<Line> lines, List<ColumnReader.Column> columns) {
        this.sheet = sheet;
        lines.forEach(line -> rows.set(line.row().index()));
        columns.forEach(column -> this.columns.set(column.heading().index()));
    }

    boolean isOf(String name) {
        return sheet.equals(name);
    }

    boolean holds(Row row) {
        return rows.get(row.index());
    }

    /** The first column from one on that holds no figures. */
    int columnBeside(int column) {
        return columns.nextClearBit(column);
    }

    boolean contains(Cell cell) {
        return rows.get(cell.row()) && columns.get(cell.column());
    }
}
