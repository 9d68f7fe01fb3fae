package nianbao.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The noise that binary arithmetic leaves in decimal figures. */
final class Noise {

    private static final int DECIMALS = 10;
    private static final double LOUDEST = 1e-11;
    private static final double LARGEST = 1e12;

    private Noise() {}

    /** The number itself, or the one of at most ten decimals from which only noise sets it apart: 100.1 - 100 is 0.1. */
    static double without(double number) {
        if (Double.isNaN(number) || Math.abs(number) > LARGEST || number == Math.rint(number)) {
            return number;
        }
        double rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
        return Math.abs(number - rounded) <= LOUDEST * Math.min(1, Math.abs(number)) ? rounded : number;
    }
}
