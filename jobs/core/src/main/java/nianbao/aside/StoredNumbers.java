package nianbao.aside;

/** Finds numbers of eleven digits in bytes of which nobody knows the form: in formulas a number is eight bytes behind its mark. */
public final class StoredNumbers {

    /** In a formula, and in an array within one. */
    private static final int NUMBER = 0x1f;
    private static final int IN_ARRAY = 1;

    private StoredNumbers() {}

    /** All from one place in the bytes to another. */
    public static FigureColumn in(byte[] bytes, int from, int to) {
        FigureColumn numbers = new FigureColumn();
        for (int at = from; at + Double.BYTES < to; at++) {
            if (bytes[at] == NUMBER || bytes[at] == IN_ARRAY) {
                double number = at(bytes, at + 1);
                if (FigureColumn.isEleven(number)) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    /** The number in eight bytes, the lower end first. */
    public static double at(byte[] bytes, int from) {
        long bits = 0;
        for (int i = Double.BYTES - 1; i >= 0; i--) {
            bits = bits << Byte.SIZE | bytes[from + i] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }
}
