package nianbao.comparison;

import java.util.List;
import java.util.function.Predicate;

/** A sheet that a query adds to the comparison: what it is called, its columns and rows. */
public final class AddedSheet {

    private static final String DIVISION = "division_code";

    private final SheetFile file;
    private final List<AddedColumn> columns;
    private final List<List<AddedValue>> rows;

    AddedSheet(SheetFile file, List<AddedColumn> columns, List<List<AddedValue>> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** The rows of some divisions, where they are about divisions. */
    AddedSheet of(Predicate<String> divisions) {
        int division = columns.stream().map(AddedColumn::name).toList().indexOf(DIVISION);
        return division < 0 ? this : new AddedSheet(file, columns, rows.stream().filter(row -> divisions.test(row.get(division).text())).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
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
