package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.List;
import nianbao.workbook.Address;
import nianbao.workbook.Budget;
import nianbao.workbook.FormulaCode;
import nianbao.workbook.Formulas;
import nianbao.workbook.Grid;
import nianbao.workbook.Row;
import nianbao.workbook.Rows;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.PlainCell;
import nianbao.workbook.markup.Xml;

/** Reads the rows of the sheet of a package, and in them the cells: those that are plain without any detour. */
final class SheetRows {

    private final Xml xml;
    private final CellValues values;
    private final PlainCell plain = new PlainCell();
    private final CellElement cell;
    private final Grid grid;
    private final Grid spare;
    private final Rows rows;
    private final Formulas formulas = new Formulas(FormulaCode.WORDS);
    private boolean unplaced;
    private int column;

    SheetRows(Xml xml, CellValues values, Budget budget) {
        this.xml = xml;
        this.values = values;
        this.cell = new CellElement(xml);
        this.grid = values.grid(budget);
        this.spare = values.grid(budget);
        this.rows = new Rows(grid);
    }

    /** Takes in the present element, which holds rows. */
    void read() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("row")) {
                row();
            } else {
                xml.skip();
            }
        }
    }

    Formulas formulas() {
        formulas.settle();
        return formulas;
    }

    List<Row> all() throws Unreadable {
        return rows.all(spare);
    }

    /** The address of the first cell says where a row without a number is. */
    private void row() throws IOException {
        unplaced = !xml.has("r");
        int index = unplaced ? rows.index() + 1 : xml.number("r") - 1;
        refuse(index < 0);
        rows.begin(index, xml.isSet("hidden"));
        column = 0;
        cells();
    }

    private void cells() throws IOException {
        boolean more = true;
        while (more) {
            if (xml.takes(plain)) {
                place(plain.address());
                if (plain.hasFormula()) {
                    plain.addFormula(rows.index(), column, formulas);
                }
                values.put(plain, column++, grid);
            } else {
                more = other();
            }
        }
    }

    /** False at the end of the row. */
    private boolean other() throws IOException {
        boolean more = xml.child();
        if (more && xml.name().equals("c")) {
            cell.read();
            place(cell.address());
            if (cell.hasFormula()) {
                cell.addFormula(rows.index(), column, formulas);
            }
            values.put(cell, column++, grid);
        } else if (more) {
            xml.skip();
        }
        return more;
    }

    private void place(long address) throws IOException {
        if (address != Address.NONE) {
            column = Address.column(address);
            if (unplaced) {
                rows.move(Address.row(address));
            }
        }
        unplaced = false;
        refuse(rows.index() >= Address.ROWS || column >= Address.COLUMNS);
    }

    private void refuse(boolean misplaced) throws Unreadable {
        xml.refuse(misplaced, "行列号有误", "has a row or a cell where none can be");
    }
}
