package nianbao.reading;

import java.math.BigDecimal;
import nianbao.reading.Meaning.Counted;

/**
 * A column of figures.
 *
 * @param index counted from 0
 * @param unitWord the unit that its heading or the sheet gives, or null
 * @param unit the unit of its figures in the warehouse
 * @param factor what one of its figures is worth in that unit
 * @param fractions whether it holds rates that were not multiplied by 100
 */
record Column(int index, Counted counted, String unitWord, String unit, BigDecimal factor, boolean fractions) {

    boolean isPercent() {
        return unit.equals("percent");
    }
}
