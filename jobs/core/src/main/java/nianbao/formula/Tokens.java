package nianbao.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianbao.workbook.Formula;
import nianbao.workbook.Region;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheetRange;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * What a formula is made of, and which cells it refers to. Areas end where their sheet does: {@code SUM(A:A)} is no
 * million of cells.
 *
 * @param all in the order of evaluation
 */
record Tokens(Ptg[] all, List<Area> areas) {

    /** Their results are others by the time the file is read. */
    private static final Set<String> VOLATILE = Set.of("NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY");
    /** They count cells that are not there. */
    private static final Set<String> COUNTING = Set.of("ROWS", "COLUMNS", "COUNTBLANK", "OFFSET");
    private static final int DEEPEST = 10;
    /** Sixteen columns whole; an array of that many values is still made in no time. */
    private static final long MOST_CELLS = 16L << 20;

    /** Cells on a sheet. */
    record Area(SheetView sheet, Region region) {}

    static Tokens of(Formula formula, SheetView on) {
        BookView book = on.book();
        Ptg[] all = book.parsed(formula, on.tab());
        List<Area> areas = new ArrayList<>();
        boolean counts = false;
        for (Ptg token : all) {
            String function = function(token, book);
            if (VOLATILE.contains(function)) {
                throw new Unworkable("结果随时变化的函数 " + function, "a function with a new result each time: " + function);
            }
            counts |= COUNTING.contains(function);
        }
        collect(all, on, areas, counts, 0);
        return new Tokens(all, areas);
    }

    private static String function(Ptg token, BookView book) {
        if (token instanceof AbstractFunctionPtg function) {
            return function.getName();
        }
        if (token instanceof NameXPxg name) {
            return name.getNameName();
        }
        return token instanceof NameXPtg name ? book.resolveNameXText(name) : "";
    }

    private static void collect(Ptg[] tokens, SheetView on, List<Area> areas, boolean whole, int depth) {
        for (Ptg token : tokens) {
            if (token instanceof RefPtgBase reference) {
                Region cell = new Region(reference.getRow(), reference.getRow(), reference.getColumn(), reference.getColumn());
                sheets(token, on).forEach(sheet -> areas.add(new Area(sheet, cell)));
            } else if (token instanceof AreaPtgBase area) {
                List<SheetView> sheets = sheets(token, on);
                if (!whole) {
                    clip(area, sheets);
                }
                refuseHuge(area);
                Region region = new Region(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
                sheets.forEach(sheet -> areas.add(new Area(sheet, region)));
            } else if (token instanceof NamePtg name && depth < DEEPEST) {
                EvaluationName known = on.book().getName(name);
                collect(known.getNameDefinition(), on, areas, whole, depth + 1);
            }
        }
    }

    private static void refuseHuge(AreaPtgBase area) {
        long cells = (area.getLastRow() - area.getFirstRow() + 1L) * (area.getLastColumn() - area.getFirstColumn() + 1L);
        if (cells > MOST_CELLS) {
            throw new Unworkable("引用区域过大", "refers to too large an area");
        }
    }

    private static void clip(AreaPtgBase area, List<SheetView> sheets) {
        int row = sheets.stream().mapToInt(SheetView::getLastRowNum).max().orElse(-1);
        int column = sheets.stream().mapToInt(SheetView::lastColumn).max().orElse(-1);
        area.setLastRow(Math.max(area.getFirstRow(), Math.min(area.getLastRow(), row)));
        area.setLastColumn(Math.max(area.getFirstColumn(), Math.min(area.getLastColumn(), column)));
    }

    private static List<SheetView> sheets(Ptg token, SheetView on) {
        BookView book = on.book();
        if (token instanceof Ref3DPxg reference) {
            return sheets(book.getExternalSheet(reference.getSheetName(), reference.getLastSheetName(), -1), book);
        }
        if (token instanceof Area3DPxg area) {
            return sheets(book.getExternalSheet(area.getSheetName(), area.getLastSheetName(), -1), book);
        }
        if (token instanceof Ref3DPtg reference) {
            return sheets(book.getExternalSheet(reference.getExternSheetIndex()), book);
        }
        return token instanceof Area3DPtg area ? sheets(book.getExternalSheet(area.getExternSheetIndex()), book) : List.of(on);
    }

    private static List<SheetView> sheets(ExternalSheet named, BookView book) {
        if (named == null) {
            return List.of();
        }
        int first = book.getSheetIndex(named.getSheetName());
        int last = named instanceof ExternalSheetRange range ? book.getSheetIndex(range.getLastSheetName()) : first;
        return first < 0 || last < first ? List.of() : book.sheets().subList(first, last + 1);
    }
}
