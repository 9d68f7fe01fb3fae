package nianbao.workbook.xlsx;

import java.io.IOException;
import nianbao.workbook.Address;
import nianbao.workbook.Characters;
import nianbao.workbook.Formula;
import nianbao.workbook.Formulas;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.Xml;

/** Reads one cell after the other of the sheet of a package. */
public final class CellElement {

    private final Xml xml;
    private final Characters value = new Characters();
    private final Characters inline = new Characters();
    private final FormulaElement formula;
    private long address;
    private int style;
    private CellType type = CellType.NUMBER;

    CellElement(Xml xml) {
        this.xml = xml;
        this.formula = new FormulaElement(xml);
    }

    /** Takes in the present element up to its end. */
    void read() throws IOException {
        attributes();
        formula.clear();
        value.clear();
        inline.clear();
        while (xml.child()) {
            child();
        }
    }

    private void attributes() throws IOException {
        Characters text = xml.value("r");
        address = Address.parse(text);
        xml.refuse(address == Address.NONE && !text.isEmpty(), "单元格地址有误", "has a cell without a valid address");
        style = xml.has("s") ? xml.number("s") : 0;
        type = CellType.of(xml.value("t"));
    }

    private void child() throws IOException {
        switch (xml.name()) {
            case "v" -> xml.text(value);
            case "f" -> formula.read();
            case "is" -> RichText.read(xml, inline);
            default -> xml.skip();
        }
    }

    /** As {@link Address#parse} gives it; {@link Address#NONE} when it has none. */
    long address() {
        return address;
    }

    int style() {
        return style;
    }

    CellType type() {
        return type;
    }

    /** The value as it is written: of a number without the blanks around it, of an inline text its runs joined. */
    Characters value() {
        switch (type) {
            case TEXT -> value.unescape();
            case INLINE_TEXT -> inlineText().unescape();
            default -> value.strip();
        }
        return type == CellType.INLINE_TEXT ? inlineText() : value;
    }

    private Characters inlineText() {
        return inline.isEmpty() ? value : inline;
    }

    boolean hasFormula() {
        return formula.isThere();
    }

    /** Puts the formula of the cell among those of its sheet. */
    void addFormula(int row, int column, Formulas formulas) throws Unreadable {
        formula.add(row, column, formulas);
        boolean none = value.isEmpty() && inline.isEmpty();
        if (none) {
            formulas.stored(type == CellType.TEXT ? Formula.Stored.EMPTY_TEXT : Formula.Stored.NOTHING);
        }
    }

    /** Whether the cell has a formula and nothing, or nothing but an empty text, of what it amounts to. */
    boolean isUncomputed() {
        return formula.isThere() && value.isEmpty() && inline.isEmpty();
    }
}
