package nianbao.workbook.xls;

import java.util.BitSet;
import nianbao.workbook.Address;
import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Characters;
import nianbao.workbook.Contents;
import nianbao.workbook.Grid;
import nianbao.workbook.Merges;
import nianbao.workbook.Region;
import nianbao.workbook.Rows;
import nianbao.workbook.Sheet;
import nianbao.workbook.Unreadable;
import nianbao.workbook.xlsx.SharedStrings;

/** Reads a sheet of an Excel 97 workbook. */
final class RecordSheet {

    private static final int CELL_VALUE = 6;
    private static final int HIDDEN = 0x20;
    private static final int HIDDEN_AT = 12;
    private static final int HIDDEN_COLUMN_AT = 8;
    private static final int BYTES_A_COMPACT = 6;
    private static final int BYTES_A_MERGE = 8;

    private final Records records;
    private final SharedStrings strings;
    private final Contents contents;
    private final CellFormats formats;
    private final Grid grid;
    private final Rows rows;
    private final Merges merges;
    private final BitSet hidden = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final RecordFormulas formulas;

    RecordSheet(Records records, SharedStrings strings, Contents contents, CellFormats formats, Grid grid, Budget budget) {
        this.records = records;
        this.strings = strings;
        this.contents = contents;
        this.formats = formats;
        this.grid = grid;
        this.rows = new Rows(grid);
        this.merges = new Merges(budget);
        this.formulas = new RecordFormulas(records, contents, formats, grid);
    }

    /** From the record after the sheet's first to its end; charts within the sheet are passed over. */
    Sheet read(String name, Grid spare) throws Unreadable {
        int depth = 1;
        while (depth > 0) {
            records.require();
            switch (records.type()) {
                case RecordType.BEGIN -> depth++;
                case RecordType.END -> depth--;
                default -> {
                    if (depth == 1) {
                        record();
                    }
                }
            }
        }
        formulas.end();
        rows.hide(hidden);
        return new Sheet(name, rows.all(spare), merges, hiddenColumns, formulas.all());
    }

    private void record() throws Unreadable {
        switch (records.type()) {
            case RecordType.COLUMNS -> columns();
            case RecordType.ROW -> row();
            case RecordType.MERGES -> merges();
            case RecordType.COMPACT_NUMBERS -> compactNumbers();
            case RecordType.NUMBER -> grid.number(cell(), number(CELL_VALUE), format(4));
            case RecordType.COMPACT_NUMBER -> grid.number(cell(), CompactNumber.value(records.i32(CELL_VALUE)), format(4));
            case RecordType.SHARED_TEXT -> grid.text(cell(), strings.content(records.i32(CELL_VALUE)), formats.textLookOf(records.u16(4)));
            case RecordType.TEXT, RecordType.RICH_TEXT -> text(cell());
            case RecordType.FLAG_OR_FAULT -> grid.content(cell(), flagOrFault(CELL_VALUE, CELL_VALUE + 1));
            case RecordType.FORMULA, RecordType.OLD_FORMULA, RecordType.OLDER_FORMULA -> formula();
            case RecordType.SHARED_FORMULA -> formulas.shared();
            case RecordType.ARRAY_FORMULA -> formulas.array();
            case RecordType.FORMULA_TEXT -> formulas.text();
            default -> {}
        }
    }

    private void row() throws Unreadable {
        hidden.set(records.u16(0), (records.u8(HIDDEN_AT) & HIDDEN) != 0);
    }

    private void columns() throws Unreadable {
        int first = records.u16(0);
        int last = Math.min(records.u16(2), Address.COLUMNS - 1);
        boolean isHidden = (records.u16(HIDDEN_COLUMN_AT) & 1) != 0;
        if (isHidden && first <= last) {
            hiddenColumns.set(first, last + 1);
        }
    }

    private void merges() throws Unreadable {
        int count = Math.min(records.u16(0), (records.length() - 2) / BYTES_A_MERGE);
        for (int i = 0; i < count; i++) {
            int at = 2 + i * BYTES_A_MERGE;
            long one = Address.of(records.u16(at), column(at + 4));
            merges.add(Region.between(one, Address.of(records.u16(at + 2), column(at + 6))));
        }
    }

    /** Goes to the row of the present record's cell, and answers its column. A row may be said to be hidden after its cells. */
    private int cell() throws Unreadable {
        formulas.end();
        int row = records.u16(0);
        if (row != rows.index()) {
            rows.begin(row, false);
        }
        return column(2);
    }

    private int column(int at) throws Unreadable {
        int column = records.u16(at);
        if (column >= Address.COLUMNS) {
            throw Unreadable.damaged("列号有误", "a cell lies outside the sheet");
        }
        return column;
    }

    private int format(int at) throws Unreadable {
        return formats.ofStyle(records.u16(at));
    }

    private double number(int at) throws Unreadable {
        return Double.longBitsToDouble(records.i64(at));
    }

    private void compactNumbers() throws Unreadable {
        int first = cell();
        int count = (records.length() - BYTES_A_COMPACT) / BYTES_A_COMPACT;
        for (int i = 0; i < count; i++) {
            int at = 4 + i * BYTES_A_COMPACT;
            Budget.refuse(first + i >= Address.COLUMNS, "列号有误", "a cell lies outside the sheet");
            grid.number(first + i, CompactNumber.value(records.i32(at + 2)), format(at));
        }
    }

    private void formula() throws Unreadable {
        int column = cell();
        formulas.read(rows.index(), column);
    }

    private void text(int column) throws Unreadable {
        Characters text = new RecordText(records, CELL_VALUE).longText();
        grid.text(column, contents.text(text.buffer(), 0, text.length()), formats.textLookOf(records.u16(4)));
    }

    private int flagOrFault(int valueAt, int kindAt) throws Unreadable {
        int value = records.u8(valueAt);
        return records.u8(kindAt) == 0 ? Contents.flag(value != 0) : contents.fault(FaultCode.text(value));
    }
}
