package nianbao.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A formula of a sheet, as its file holds it.
 *
 * @param array the cells that it fills together, or null
 * @param stored what the file keeps of its result
 * @param marked whether the cell asks to be worked out when the file is opened
 */
public record Formula(int row, int column, Code code, @Nullable Region array, Stored stored, boolean marked) {

    /** What a file keeps of the result of a formula. */
    public enum Stored {
        NOTHING,
        EMPTY_TEXT,
        /** The content of the cell. */
        RESULT
    }

    /** How a formula is written down. */
    public sealed interface Code {}

    /** In words, and how far away from the cell for which it was written. */
    public record Words(String text, int rowsDown, int columnsRight) implements Code {}

    /**
     * In the tokens of an Excel 97 file.
     *
     * @param bytes the tokens and what they need besides
     * @param length how many of the bytes are tokens
     * @param relative whether they are written for many cells, so that distances stand for places
     */
    public record Tokens(byte[] bytes, int length, boolean relative) implements Code {}

    /** Not as a formula of its own, such as a data table. */
    public record Elsewhere() implements Code {}
}
