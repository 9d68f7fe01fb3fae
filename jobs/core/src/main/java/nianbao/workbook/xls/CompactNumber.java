package nianbao.workbook.xls;

/** Numbers in four bytes: a whole number, or the upper part of a floating one, and whether to divide it by 100. */
final class CompactNumber {

    private static final int HUNDREDTHS = 1;
    private static final int WHOLE = 2;

    private CompactNumber() {}

    static double value(int bits) {
        double value = (bits & WHOLE) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & HUNDREDTHS) != 0 ? value / 100 : value;
    }
}
