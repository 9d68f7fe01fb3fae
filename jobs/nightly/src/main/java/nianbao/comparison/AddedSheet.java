package nianbao.comparison;

import java.util.List;

/** A sheet that a query adds to the comparison: what it is called, its columns and rows. */
public final class AddedSheet {

    private final SheetFile file;
    private final List<AddedColumn> columns;
    private final List<List<AddedValue>> rows;

    AddedSheet(SheetFile file, List<AddedColumn> columns, List<List<AddedValue>> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    SheetFile file() {
        return file;
    }

    List<AddedColumn> columns() {
        return columns;
    }

    List<List<AddedValue>> rows() {
        return rows;
    }
}
