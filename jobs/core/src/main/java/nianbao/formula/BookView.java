package nianbao.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.workbook.Formula;
import nianbao.workbook.Globals;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.IndexedUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.jspecify.annotations.Nullable;

/** A workbook as the evaluation of formulas looks at it; how sheets and names are referred to differs between file formats. */
abstract class BookView implements EvaluationWorkbook, FormulaRenderingWorkbook {

    /** Of cells, by all formulas together: far more than any return has, and over in seconds. */
    private static final int MOST_READS = 20_000_000;
    private static final int MOST_LETTERS = 8 << 20;

    private final List<SheetView> sheets = new ArrayList<>();
    /** By name, as a part of a sheet is the sheet too. */
    private final Map<String, SheetView> views = new HashMap<>();
    private final Map<Long, Ptg[]> tokens = new HashMap<>();
    private final Map<Long, Double> numbers = new HashMap<>();
    private final Set<Long> unworkable = new HashSet<>();
    private final UDFFinder functions = new IndexedUDFFinder(AggregatingUDFFinder.DEFAULT);
    private int reads;
    private int letters;

    BookView(Workbook workbook) {
        int next = 0;
        for (String tab : workbook.globals().tabs()) {
            boolean cells = next < workbook.sheets().size() && workbook.sheets().get(next).name().equals(tab);
            SheetView view = new SheetView(this, sheets.size(), cells ? workbook.sheets().get(next++) : null);
            sheets.add(view);
            views.put(tab, view);
        }
    }

    static BookView of(Workbook workbook) {
        Globals globals = workbook.globals();
        return globals.links().length > 0 ? new TokensView(workbook) : new WordsView(workbook);
    }

    /** What a formula is made of; fails with {@link Unworkable} when that is not understood. */
    abstract Ptg[] parsed(Formula formula, int tab);

    /** The formula as an addition; null of one that does anything else, or that is not understood. */
    abstract @Nullable Addition addition(Formula formula, int tab);

    List<SheetView> sheets() {
        return sheets;
    }

    SheetView view(Sheet sheet) {
        return Objects.requireNonNull(views.get(sheet.name()));
    }

    /** Counts that a cell is read. */
    void read() {
        reads = Math.min(reads, MOST_READS) + 1;
        if (reads > MOST_READS) {
            throw tooMuch();
        }
    }

    /** Counts what the texts take that formulas give. */
    void write(String text) {
        letters += Math.min(text.length(), MOST_LETTERS);
        if (letters > MOST_LETTERS) {
            reads = MOST_READS;
            throw tooMuch();
        }
    }

    private static Unworkable tooMuch() {
        return new Unworkable("计算量过大", "too much to work out");
    }

    void give(long key, Ptg[] formula) {
        tokens.put(key, formula);
    }

    /** Keeps the number that a formula gives. */
    void keep(long key, double number) {
        numbers.put(key, number);
    }

    /** The number that a formula gives; null when it gives none, or has not been worked out. */
    @Nullable Double number(long key) {
        return numbers.get(key);
    }

    /** The same of one that was added up without the evaluator, which need not know that it is one. */
    @Nullable Double sum(int tab, @Nullable Formula formula) {
        if (formula == null) {
            return null;
        }
        long key = CellView.key(tab, formula.row(), formula.column());
        return tokens.containsKey(key) ? null : numbers.get(key);
    }

    void giveUp(long key) {
        unworkable.add(key);
    }

    /** The formula itself, or null when what the file keeps has to stand for it. */
    @Nullable Formula workable(int tab, @Nullable Formula formula) {
        boolean none = formula == null || unworkable.contains(CellView.key(tab, formula.row(), formula.column()));
        return none ? null : formula;
    }

    String text(Ptg[] formula) {
        return FormulaRenderer.toFormulaString(this, formula);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        CellView view = (CellView) cell;
        Ptg[] known = tokens.get(CellView.key(view.sheet().tab(), view.row(), view.column()));
        return known == null ? Tokens.of(Objects.requireNonNull(view.formula()), view.sheet()).all() : known;
    }

    @Override
    public String getSheetName(int tab) {
        Sheet sheet = 0 <= tab && tab < sheets.size() ? sheets.get(tab).sheet() : null;
        return sheet == null ? "" : sheet.name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((SheetView) sheet).tab();
    }

    @Override
    public int getSheetIndex(String name) {
        for (SheetView view : sheets) {
            if (view.sheet() != null && view.sheet().name().equalsIgnoreCase(name)) {
                return view.tab();
            }
        }
        return -1;
    }

    @Override
    public SheetView getSheet(int tab) {
        return sheets.get(tab);
    }

    @Override
    public UDFFinder getUDFFinder() {
        return functions;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Results are kept by those who asked for them.
    }
}
