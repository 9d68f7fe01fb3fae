package nianbao.aside;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds numbers of eleven digits in bytes of which nobody knows the form: in formulas a number is eight bytes behind its mark. */
public final class StoredNumbers {

    /** In a formula, and in an array within one. */
    private static final int NUMBER = 0x1f;
    private static final int IN_ARRAY = 1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

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
        return (double) EIGHT.get(bytes, from);
    }
}
