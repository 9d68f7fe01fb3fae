package nianbao.workbook;

import java.io.IOException;

/** Reads one cell after the other of the sheet of a package. */
final class CellElement {

    private final Xml xml;
    private final Characters value = new Characters();
    private final Characters inline = new Characters();
    private long address;
    private int style;
    private CellType type;
    private boolean formula;

    CellElement(Xml xml) {
        this.xml = xml;
    }

    /** Takes in the present element up to its end. */
    void read() throws IOException {
        attributes();
        formula = false;
        value.clear();
        inline.clear();
        while (xml.child()) {
            child();
        }
    }

    private void attributes() throws IOException {
        Characters text = xml.value("r");
        address = Address.parse(text);
        xml.refuse(address == Address.NONE && !text.isEmpty(), "单元格地址有误 has a cell without a valid address");
        style = xml.has("s") ? xml.number("s") : 0;
        type = CellType.of(xml.value("t"));
    }

    private void child() throws IOException {
        switch (xml.name()) {
            case "v" -> xml.text(value);
            case "f" -> {
                formula = true;
                xml.skip();
            }
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

    /** Whether the cell has a formula and nothing of what it amounts to. */
    boolean isUncomputed() {
        return formula && value.isEmpty() && inline.isEmpty() && type != CellType.TEXT;
    }
}
