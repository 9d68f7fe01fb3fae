package nianbao.workbook;

import java.io.IOException;

/** Reads one cell after the other of the sheet of a package. */
final class CellElement {

    private static final int UNKNOWN = -1;

    private final Xml xml;
    private final AttributeText attribute = new AttributeText();
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
        address = UNKNOWN;
        style = 0;
        type = CellType.NUMBER;
        formula = false;
        value.clear();
        inline.clear();
        attributes();
        while (xml.child()) {
            child();
        }
    }

    private void attributes() throws IOException {
        int count = xml.attributes();
        for (int i = 0; i < count; i++) {
            String name = xml.attributeName(i);
            switch (name.length() == 1 ? name.charAt(0) : ' ') {
                case 'r' -> address(i);
                case 's' -> style(i);
                case 't' -> type(i);
                default -> xml.strange(i);
            }
        }
    }

    private void address(int index) throws IOException {
        xml.decode(index, attribute);
        address = attribute.address();
        if (address == UNKNOWN && attribute.length() > 0) {
            throw Unreadable.damaged(xml.part() + " 单元格地址有误 has a cell without a valid address");
        }
    }

    private void style(int index) throws IOException {
        xml.decode(index, attribute);
        style = attribute.wholeNumber();
    }

    private void type(int index) throws IOException {
        xml.decode(index, attribute);
        type = CellType.of(attribute);
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

    boolean hasAddress() {
        return address != UNKNOWN;
    }

    int row() {
        return Address.row(address);
    }

    int column() {
        return Address.column(address);
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
