package nianbao.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nianbao.workbook.Formula.Code;

/** How the formulas of a file are coded: in words as UTF-8, or in tokens behind two bytes with the length of the tokens. */
public enum FormulaCode {
    WORDS,
    TOKENS;

    private static final int LENGTH = 2;
    private static final byte AT_HOME = 1;
    private static final byte DATA_TABLE = 2;

    /** The code of one cell alone. */
    Code alone(byte[] bytes) {
        return this == WORDS ? words(bytes, 0, 0) : tokens(bytes, false);
    }

    /** The code of a cell that has one in common with others, so many rows and columns away from where it was written. */
    Code shared(byte[] bytes, int rowsDown, int columnsRight) {
        return this == WORDS ? words(bytes, rowsDown, columnsRight) : tokens(bytes, true);
    }

    /** Where the formula is written down, when the cell itself only says that; else {@link Address#NONE}. */
    long home(byte[] bytes) {
        boolean elsewhere = this == TOKENS && bytes.length >= LENGTH + 5 && bytes[LENGTH] == AT_HOME;
        return elsewhere ? Address.of(u16(bytes, LENGTH + 1), u16(bytes, LENGTH + 3)) : Address.NONE;
    }

    private static Code words(byte[] bytes, int rowsDown, int columnsRight) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? new Formula.Elsewhere() : new Formula.Words(text, rowsDown, columnsRight);
    }

    private static Code tokens(byte[] bytes, boolean relative) {
        int length = bytes.length < LENGTH ? 0 : u16(bytes, 0);
        boolean none = length == 0 || LENGTH + length > bytes.length || bytes[LENGTH] == AT_HOME || bytes[LENGTH] == DATA_TABLE;
        return none ? new Formula.Elsewhere() : new Formula.Tokens(Arrays.copyOfRange(bytes, LENGTH, bytes.length), length, relative);
    }

    private static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
