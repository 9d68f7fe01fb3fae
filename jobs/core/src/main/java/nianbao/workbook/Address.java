package nianbao.workbook;

/** Addresses as a sheet writes them: letters for the column, counted from A, and the row, counted from 1. */
public final class Address {

    public static final int ROWS = 1 << 20;
    public static final int COLUMNS = 1 << 14;
    public static final int LETTERS = 26;
    public static final long NONE = -1;

    private static final int KNOWN_ROWS = 512;
    private static final int KNOWN_COLUMNS = 64;
    private static final String[] KNOWN = new String[KNOWN_ROWS * KNOWN_COLUMNS];

    private Address() {}

    /** Such as {@code C12}; the ones that every workbook has are written once. */
    static String text(int row, int column) {
        if (row >= KNOWN_ROWS || column >= KNOWN_COLUMNS) {
            return write(row, column);
        }
        int place = row * KNOWN_COLUMNS + column;
        String known = KNOWN[place];
        if (known == null) {
            known = write(row, column);
            KNOWN[place] = known;
        }
        return known;
    }

    private static String write(int row, int column) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    public static long parse(Characters text) {
        return parse(text.buffer(), 0, text.length());
    }

    /** The column, from 0, and in the upper half the row; {@link #NONE} when the text is no address. */
    public static long parse(char[] text, int from, int to) {
        int digits = from;
        int column = 0;
        while (digits < to && isLetter(text[digits]) && column <= COLUMNS) {
            column = column * LETTERS + (text[digits] & 0x1f);
            digits++;
        }
        int row = WholeNumber.parse(text, digits, to) - 1;
        boolean valid = 1 <= column && column <= COLUMNS && 0 <= row && row < ROWS;
        return valid ? of(row, column - 1) : NONE;
    }

    public static long of(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    public static int row(long address) {
        return (int) (address >> Integer.SIZE);
    }

    public static int column(long address) {
        return (int) address;
    }

    private static boolean isLetter(char letter) {
        return 'A' <= letter && letter <= 'Z' || 'a' <= letter && letter <= 'z';
    }
}
