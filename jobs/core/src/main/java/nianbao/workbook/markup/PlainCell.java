package nianbao.workbook.markup;

import nianbao.workbook.Address;
import nianbao.workbook.Formulas;
import nianbao.workbook.Letters;
import nianbao.workbook.xlsx.CellElement;

/**
 * A cell as all programs write nearly all of them: {@code <c r="B5" s="3"><v>12</v></c>}, of a number or of a
 * shared text, with a formula without attributes or none, or with no value. Whatever differs by a byte is left to
 * {@link CellElement}, which knows everything that a cell may be.
 */
public final class PlainCell {

    private static final int LONGEST_COLUMN = 3;
    private static final int LONGEST_ROW = 7;
    private static final Word BEGIN = Word.of("<c r=\"");
    private static final Word STYLE = Word.of(" s=\"");
    private static final Word QUOTE = Word.of("\"");
    private static final Word SHARED = Word.of(" t=\"s\"");
    private static final Word NUMBER = Word.of(" t=\"n\"");
    private static final Word VALUE = Word.of("><v>");
    private static final Word FORMULA = Word.of("><f>");
    private static final Word FORMULA_END = Word.of("</f><v>");
    private static final Word EMPTY = Word.of("/>");
    private static final Word MINUS = Word.of("-");
    private static final Word POINT = Word.of(".");
    private static final Word END = Word.of("</v></c>");

    private byte[] bytes = {};
    private int at;
    private long digits;
    private int length;
    private int decimals;
    private boolean negative;
    private long address;
    private Word lastRow = Word.NONE;
    private int row;
    private int style;
    private boolean empty;
    private boolean shared;
    private int formula;
    private int formulaEnd;

    /** Takes in the cell that comes next, whole or not at all; false when it is none, or not plain. */
    boolean read(Window window) {
        bytes = window.bytes();
        at = Letters.afterBlanks(bytes, window.at());
        boolean plain = take(BEGIN) && takeAddress() && takeStyle() && takeContent();
        if (plain) {
            window.moveTo(at);
        }
        return plain;
    }

    private boolean take(Word word) {
        boolean there = word.isAt(bytes, at);
        at += there ? word.length() : 0;
        return there;
    }

    private boolean takeAddress() {
        int column = 0;
        int letters = 0;
        while ('A' <= bytes[at] && bytes[at] <= 'Z' && letters++ < LONGEST_COLUMN) {
            column = column * Address.LETTERS + bytes[at++] - 'A' + 1;
        }
        boolean placed = take(lastRow) || takeRow();
        address = Address.of(row, column - 1);
        return placed && 1 <= column && column <= Address.COLUMNS;
    }

    /** The digits and the quote are kept: the next cells will mostly have the same. */
    private boolean takeRow() {
        int from = at;
        boolean valid = takeDigits() && take(QUOTE) && length <= LONGEST_ROW && 1 <= digits && digits <= Address.ROWS;
        if (valid) {
            row = (int) digits - 1;
            lastRow = Word.in(bytes, from, at);
        }
        return valid;
    }

    private boolean takeDigits() {
        length = Digits.count(bytes, at);
        digits = Digits.value(bytes, at, length);
        at += length;
        return length > 0;
    }

    private boolean takeStyle() {
        boolean styled = take(STYLE);
        boolean numbered = !styled || takeDigits() && take(QUOTE);
        style = styled ? (int) digits : 0;
        return numbered;
    }

    private boolean takeContent() {
        shared = take(SHARED);
        if (!shared) {
            take(NUMBER);
        }
        empty = false;
        formulaEnd = 0;
        return take(VALUE) || take(FORMULA) && takeFormula() ? takeValue() && take(END) : takeEmpty();
    }

    private boolean takeEmpty() {
        empty = take(EMPTY);
        return empty;
    }

    /** So long as it holds nothing that means something in XML. */
    private boolean takeFormula() {
        formula = at;
        at = Letters.afterPlain(bytes, at);
        formulaEnd = at;
        return take(FORMULA_END);
    }

    private boolean takeValue() {
        return shared ? takeDigits() : takeNumber();
    }

    private boolean takeNumber() {
        negative = take(MINUS);
        decimals = 0;
        return takeDigits() && (!take(POINT) || takeDecimals());
    }

    private boolean takeDecimals() {
        long whole = digits;
        int before = length;
        boolean some = takeDigits();
        decimals = length;
        digits += whole * DoubleText.power(decimals);
        return some && before + decimals <= DoubleText.EXACT_DIGITS;
    }

    /** As {@link Address#parse} gives it. */
    public long address() {
        return address;
    }

    public int style() {
        return style;
    }

    public boolean hasFormula() {
        return formulaEnd > 0;
    }

    /** Good until the window goes on. */
    public void addFormula(int row, int column, Formulas formulas) {
        formulas.add(row, column, bytes, formula, formulaEnd);
    }

    public boolean isEmpty() {
        return empty;
    }

    public boolean isShared() {
        return shared;
    }

    /** Which of the shared texts. */
    public int index() {
        return (int) digits;
    }

    public double number() {
        double number = DoubleText.exact(digits, decimals);
        return negative ? -number : number;
    }
}
