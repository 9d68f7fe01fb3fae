package nianbao.formula;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import nianbao.workbook.Formula;
import nianbao.workbook.Workbook;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** An Excel 97 workbook, in which formulas are tokens, and sheets and names are referred to by number. */
final class TokensView extends BookView {

    private static final byte[] BEGIN = {9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] END = {10, 0, 0, 0};

    private final InternalWorkbook links;

    TokensView(Workbook workbook) {
        super(workbook);
        links = links(workbook.globals().links());
    }

    /** Damaged ones are as good as none: most formulas refer to cells of their own sheet. */
    private static InternalWorkbook links(byte[] records) {
        try {
            return read(records);
        } catch (RuntimeException e) {
            return read(new byte[0]);
        }
    }

    private static InternalWorkbook read(byte[] records) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(BEGIN);
        stream.writeBytes(records);
        stream.writeBytes(END);
        return InternalWorkbook.createWorkbook(RecordFactory.createRecords(new ByteArrayInputStream(stream.toByteArray())));
    }

    @Override
    Ptg[] parsed(Formula formula, int tab) {
        if (!(formula.code() instanceof Formula.Tokens code)) {
            throw new Unworkable("不是普通公式", "no ordinary formula");
        }
        Ptg[] written = Ptg.readTokens(code.length(), new LittleEndianByteArrayInputStream(code.bytes()));
        return code.relative()
                ? new SharedFormula(SpreadsheetVersion.EXCEL97).convertSharedFormulas(written, formula.row(), formula.column())
                : written;
    }

    @Override
    @Nullable Addition addition(Formula formula, int tab) {
        return AdditionTokens.read(parsed(formula, tab));
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int number) {
        ExternalSheet other = links.getExternalSheet(number);
        if (other != null) {
            throw new Unworkable("引用另一工作簿 " + other.getWorkbookName(), "refers to another workbook " + other.getWorkbookName());
        }
        int first = links.getFirstSheetIndexFromExternSheetIndex(number);
        int last = links.getLastSheetIndexFromExternSheetIndex(number);
        if (first < 0) {
            return null;
        }
        return first == last
                ? new ExternalSheet(null, getSheetName(first))
                : new ExternalSheetRange(null, getSheetName(first), getSheetName(last));
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int book) {
        throw named();
    }

    @Override
    public int convertFromExternSheetIndex(int number) {
        return links.getFirstSheetIndexFromExternSheetIndex(number);
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        return links.getExternalName(sheet, name);
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int book) {
        throw named();
    }

    @Override
    public EvaluationName getName(NamePtg token) {
        NameRecord name = links.getNameRecord(token.getIndex());
        if (name.isFunctionName()) {
            throw new Unworkable("自定义函数 " + name.getNameText(), "function of its own: " + name.getNameText());
        }
        return new NameView(name.getNameText(), token.getIndex(), name.getNameDefinition() == null ? new Ptg[0] : name.getNameDefinition());
    }

    @Override
    public @Nullable EvaluationName getName(String name, int tab) {
        for (int index = 0; index < links.getNumNames(); index++) {
            NameRecord record = links.getNameRecord(index);
            if (record.getNameText().equalsIgnoreCase(name) && (record.getSheetNumber() == 0 || record.getSheetNumber() == tab + 1)) {
                return getName(new NamePtg(index));
            }
        }
        return null;
    }

    @Override
    public String resolveNameXText(NameXPtg token) {
        return links.resolveNameXText(token.getSheetRefIndex(), token.getNameIndex());
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL97;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int number) {
        return links.findSheetFirstNameFromExternSheet(number);
    }

    @Override
    public String getSheetLastNameByExternSheet(int number) {
        return links.findSheetLastNameFromExternSheet(number);
    }

    @Override
    public String getNameText(NamePtg token) {
        return links.getNameRecord(token.getIndex()).getNameText();
    }

    /** By name nothing is referred to in tokens. */
    private static IllegalStateException named() {
        return new IllegalStateException("an Excel 97 workbook has numbered references");
    }
}
