package nianbao.workbook.xls;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nianbao.workbook.Unreadable;

/** The fonts of an Excel 97 workbook, by number, as far as they change what a text says. */
final class Fonts {

    private static final int MISSING = 4;
    private static final int OPTIONS_AT = 2;
    private static final int STRIKES_OUT = 8;
    private static final int COLOUR_AT = 4;
    private static final int ESCAPEMENT_AT = 8;
    private static final int SUPERSCRIPT = 1;

    private final BitSet raised = new BitSet();
    private final BitSet struck = new BitSet();
    private final Map<Integer, Integer> colours = new HashMap<>();
    private int count;

    /** The present record is the next font; the numbers of fonts leave out the 4. */
    void read(Records records) throws Unreadable {
        int number = count < MISSING ? count : count + 1;
        raised.set(number, records.u16(ESCAPEMENT_AT) == SUPERSCRIPT);
        struck.set(number, (records.u16(OPTIONS_AT) & STRIKES_OUT) != 0);
        colours.put(number, records.u16(COLOUR_AT));
        count++;
    }

    /** Whether none of them changes anything. */
    boolean arePlain() {
        return raised.isEmpty() && struck.isEmpty();
    }

    /** Whether its digits stand above the line. */
    boolean isRaised(int number) {
        return number >= 0 && raised.get(number);
    }

    /** The number of its colour; -1 when there is no such font. */
    int colour(int number) {
        return colours.getOrDefault(number, -1);
    }

    boolean isStruck(int number) {
        return number >= 0 && struck.get(number);
    }
}
