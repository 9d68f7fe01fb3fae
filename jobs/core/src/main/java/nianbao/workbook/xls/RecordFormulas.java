package nianbao.workbook.xls;

import nianbao.workbook.Address;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Characters;
import nianbao.workbook.Contents;
import nianbao.workbook.Formula.Stored;
import nianbao.workbook.FormulaCode;
import nianbao.workbook.Formulas;
import nianbao.workbook.Grid;
import nianbao.workbook.Region;
import nianbao.workbook.Unreadable;

/** Reads the formulas of a sheet of an Excel 97 workbook with their results. */
final class RecordFormulas {

    private static final int RESULT_AT = 6;
    private static final int KIND_AT = RESULT_AT + 6;
    private static final int NO_NUMBER = 0xffff;
    private static final int OPTIONS_AT = 14;
    /** Always, and when the file is opened. */
    private static final int WORKED_OUT = 3;
    private static final int CODE_AT = 20;
    /** In the older records, unless they are laid out as the usual one. */
    private static final int OLDER_CODE_AT = 16;
    private static final int SHARED_CODE_AT = 8;
    private static final int ARRAY_CODE_AT = 12;
    private static final int NONE = -1;

    private final Records records;
    private final Contents contents;
    private final CellFormats formats;
    private final Grid grid;
    private final Formulas formulas = new Formulas(FormulaCode.TOKENS);
    private int textColumn = NONE;
    private int textFormat;

    RecordFormulas(Records records, Contents contents, CellFormats formats, Grid grid) {
        this.records = records;
        this.contents = contents;
        this.formats = formats;
        this.grid = grid;
    }

    Formulas all() {
        formulas.settle();
        return formulas;
    }

    /** The present record is the formula of a cell. */
    void read(int row, int column) throws Unreadable {
        byte[] code = records.rest(fits(CODE_AT) || !fits(OLDER_CODE_AT) ? CODE_AT : OLDER_CODE_AT);
        formulas.add(row, column, code, 0, code.length);
        if ((records.u16(OPTIONS_AT) & WORKED_OUT) != 0) {
            formulas.mark();
        }
        result(column, formats.ofStyle(records.u16(4)));
    }

    private boolean fits(int at) throws Unreadable {
        int length = at + 2 > records.length() ? 0 : records.u16(at);
        return length > 0 && at + 2 + length <= records.length();
    }

    /** A result that is no number says so where the number's highest bytes would be. */
    private void result(int column, int format) throws Unreadable {
        if (records.u16(KIND_AT) != NO_NUMBER) {
            grid.number(column, Double.longBitsToDouble(records.i64(RESULT_AT)), format);
            return;
        }
        switch (records.u8(RESULT_AT)) {
            case 1 -> grid.content(column, Contents.flag(records.u8(RESULT_AT + 2) != 0));
            case 2 -> grid.content(column, contents.fault(FaultCode.text(records.u8(RESULT_AT + 2))));
            default -> {
                textColumn = column;
                textFormat = format;
            }
        }
    }

    /** The formula of many cells, the last of which was read before. */
    void shared() throws Unreadable {
        byte[] code = records.rest(SHARED_CODE_AT);
        if (!formulas.isEmpty()) {
            formulas.share(region(), code);
        }
    }

    /** The formula that fills several cells, the first of which was read before. */
    void array() throws Unreadable {
        byte[] code = records.rest(ARRAY_CODE_AT);
        if (!formulas.isEmpty()) {
            formulas.fill(region(), code);
        }
    }

    private Region region() throws Unreadable {
        long one = Address.of(records.u16(0), records.u8(4));
        return Region.between(one, Address.of(records.u16(2), records.u8(5)));
    }

    /** The text that the formula before it amounts to. */
    void text() throws Unreadable {
        Characters text = new RecordText(records, 0).longText();
        if (textColumn != NONE && !text.isEmpty()) {
            grid.content(textColumn, contents.text(text.buffer(), 0, text.length()));
            textColumn = NONE;
        }
    }

    /** Nothing more comes about the formula read last: one whose text has not come has none. */
    void end() throws Unreadable {
        if (textColumn != NONE) {
            formulas.stored(Stored.EMPTY_TEXT);
            grid.uncomputed(textColumn, textFormat);
            textColumn = NONE;
        }
    }
}
