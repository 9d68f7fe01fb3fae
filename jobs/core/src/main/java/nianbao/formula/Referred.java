package nianbao.formula;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import nianbao.workbook.Address;
import nianbao.workbook.Formula;
import nianbao.workbook.Formulas;
import org.jspecify.annotations.Nullable;

/** The formulas in the areas that another one refers to, one at a time, of which each is made only when it is asked for. */
final class Referred {

    static final Referred NONE = new Referred(Collections.emptyList());

    private final Iterator<Tokens.Area> areas;
    private Tokens.@Nullable Area area;
    private int number = Formulas.NONE;

    Referred(Iterable<Tokens.Area> areas) {
        this.areas = areas.iterator();
    }

    /** Goes on to the next one; false when there is none. */
    boolean next() {
        number = number == Formulas.NONE ? number : formulas().after(number, area().region());
        while (number == Formulas.NONE && areas.hasNext()) {
            area = areas.next();
            number = area.sheet().sheet() == null ? number : formulas().first(area.region());
        }
        return number != Formulas.NONE;
    }

    /** Of the cell that it stands in. */
    long key() {
        long cell = formulas().cell(number);
        return CellView.key(area().sheet().tab(), Address.row(cell), Address.column(cell));
    }

    SheetView sheet() {
        return area().sheet();
    }

    Formula formula() {
        return formulas().get(number);
    }

    private Tokens.Area area() {
        return Objects.requireNonNull(area);
    }

    private Formulas formulas() {
        return area().sheet().cells().formulas();
    }
}
