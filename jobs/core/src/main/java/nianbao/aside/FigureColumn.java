package nianbao.aside;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that stand below each other: those of eleven digits one by one, and of the others how many there are and how large. */
public final class FigureColumn {

    private static final double SMALLEST = 1e10;
    private static final double LARGEST = 1e11;
    private static final int MOST = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");

    private final List<Double> elevens = new ArrayList<>();
    private int others;
    private double largest;
    private double sum;

    /** Takes in a number as it is written, if it is one; whether it has eleven digits. */
    public boolean add(String written) {
        return NUMBER.matcher(written).matches() && add(Double.parseDouble(written));
    }

    /** Takes in a number; a zero says nothing of the others. Whether it has eleven digits. */
    public boolean add(double number) {
        boolean eleven = isEleven(number);
        if (eleven && elevens.size() < MOST) {
            elevens.add(number);
        } else if (!eleven && number != 0) {
            others++;
            largest = Math.max(largest, Math.abs(number));
            sum += number;
        }
        return eleven;
    }

    static boolean isEleven(double number) {
        return number >= SMALLEST && number < LARGEST && number == Math.rint(number);
    }

    /** Whole numbers of eleven digits, the first thousand of them. */
    public List<Double> elevens() {
        return elevens;
    }

    /** How many numbers but these and zeros there are. */
    public int others() {
        return others;
    }

    /** The largest of the others, whatever its sign; 0 when there are none. */
    public double largest() {
        return largest;
    }

    /** The sum of the others. */
    public double sum() {
        return sum;
    }
}
