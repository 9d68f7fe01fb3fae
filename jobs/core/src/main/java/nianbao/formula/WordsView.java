package nianbao.formula;

import java.util.ArrayList;
import java.util.List;
import nianbao.workbook.Formula;
import nianbao.workbook.Globals;
import nianbao.workbook.Workbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.SheetRangeIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A package, in which formulas are words, and sheets and names are referred to by their own. */
final class WordsView extends BookView implements FormulaParsingWorkbook {

    private final List<Globals.Name> names;
    private final List<NameView> known = new ArrayList<>();

    WordsView(Workbook workbook) {
        super(workbook);
        this.names = workbook.globals().names();
    }

    @Override
    Ptg[] parsed(Formula formula, int tab) {
        if (!(formula.code() instanceof Formula.Words words)) {
            throw new Unworkable("不是普通公式", "no ordinary formula");
        }
        FormulaType type = formula.array() == null ? FormulaType.CELL : FormulaType.ARRAY;
        Ptg[] written = parsed(words.text(), type, tab, formula.row());
        boolean moved = words.rowsDown() != 0 || words.columnsRight() != 0;
        return moved
                ? new SharedFormula(SpreadsheetVersion.EXCEL2007).convertSharedFormulas(written, words.rowsDown(), words.columnsRight())
                : written;
    }

    @Override
    @Nullable Addition addition(Formula formula, int tab) {
        return formula.code() instanceof Formula.Words words ? AdditionWords.read(words) : null;
    }

    private Ptg[] parsed(String text, FormulaType type, int tab, int row) {
        try {
            return FormulaParser.parse(text, this, type, tab, row);
        } catch (FormulaParseException e) {
            throw new Unworkable("公式写法未知", "not understood");
        }
    }

    /** The one of the sheet itself comes before the one of the workbook. */
    @Override
    public @Nullable EvaluationName getName(String name, int tab) {
        int found = -1;
        for (int index = 0; index < names.size(); index++) {
            Globals.Name one = names.get(index);
            boolean same = one.name().equalsIgnoreCase(name);
            if (same && one.tab() == tab || same && found < 0 && one.tab() < 0) {
                found = index;
            }
        }
        return found < 0 ? null : name(found);
    }

    private NameView name(int index) {
        for (NameView view : known) {
            if (view.number() == index) {
                return view;
            }
        }
        Globals.Name name = names.get(index);
        NameView view = new NameView(name.name(), index, parsed(name.formula(), FormulaType.NAMEDRANGE, Math.max(0, name.tab()), -1));
        known.add(view);
        return view;
    }

    @Override
    public EvaluationName getName(NamePtg token) {
        return name(token.getIndex());
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        refuseOtherBooks(sheet);
        return new Ref3DPxg(-1, sheet, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        refuseOtherBooks(sheet);
        return new Area3DPxg(-1, sheet, area);
    }

    @Override
    public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
        if (sheet == null) {
            return new NameXPxg(name);
        }
        refuseOtherBooks(sheet);
        return new NameXPxg(sheet.getSheetIdentifier() == null ? null : sheet.getSheetIdentifier().getName(), name);
    }

    private static void refuseOtherBooks(SheetIdentifier sheet) {
        if (sheet != null && sheet.getBookName() != null && !sheet.getBookName().equals("0")) {
            throw new Unworkable("引用另一工作簿 [" + sheet.getBookName() + "]", "refers to another workbook [" + sheet.getBookName() + "]");
        }
        if (sheet instanceof SheetRangeIdentifier range && range.getLastSheetIdentifier() == null) {
            throw new Unworkable("公式写法未知", "not understood");
        }
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int book) {
        String name = first == null ? "" : first;
        return last == null || last.equals(first) ? new ExternalSheet(null, name) : new ExternalSheetRange(null, name, last);
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int book) {
        throw new Unworkable("未知的名称 " + name, "unknown name " + name);
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    /** Tables with names are not read, so what refers to one is not understood. */
    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public String resolveNameXText(NameXPtg token) {
        throw numbered();
    }

    @Override
    public String getNameText(NamePtg token) {
        return names.get(token.getIndex()).name();
    }

    @Override
    public Name createName() {
        throw numbered();
    }

    @Override
    public ExternalSheet getExternalSheet(int number) {
        throw numbered();
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        throw numbered();
    }

    @Override
    public int convertFromExternSheetIndex(int number) {
        throw numbered();
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        throw numbered();
    }

    @Override
    public int getExternalSheetIndex(String book, String sheet) {
        throw numbered();
    }

    @Override
    public String getSheetFirstNameByExternSheet(int number) {
        throw numbered();
    }

    @Override
    public String getSheetLastNameByExternSheet(int number) {
        throw numbered();
    }

    /** In words nothing is referred to by number. */
    private static IllegalStateException numbered() {
        return new IllegalStateException("a package has no numbered references");
    }
}
