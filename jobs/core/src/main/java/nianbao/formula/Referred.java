package nianbao.formula;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import nianbao.formula.Referred.Cell;
import nianbao.workbook.Formula;

/** The formulas in the areas that another one refers to, one at a time: a stream of streams would hold all of an area at once. */
final class Referred implements Iterator<Cell> {

    private final Iterator<Tokens.Area> areas;
    private SheetView sheet;
    private Iterator<Formula> formulas = Collections.emptyIterator();

    Referred(Iterable<Tokens.Area> areas) {
        this.areas = areas.iterator();
    }

    /** A formula, and the sheet that it stands on. */
    record Cell(SheetView sheet, Formula formula) {}

    @Override
    public boolean hasNext() {
        while (!formulas.hasNext() && areas.hasNext()) {
            Tokens.Area area = areas.next();
            sheet = area.sheet();
            formulas = sheet.sheet() == null ? Collections.emptyIterator() : sheet.sheet().formulas().in(area.region()).iterator();
        }
        return formulas.hasNext();
    }

    @Override
    public Cell next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new Cell(sheet, formulas.next());
    }
}
