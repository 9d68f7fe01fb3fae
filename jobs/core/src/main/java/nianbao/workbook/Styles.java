package nianbao.workbook;

import java.io.IOException;

/** Reads from the style sheet of a package how its cells are shown. */
final class Styles {

    private final CellFormats formats;

    Styles(CellFormats formats) {
        this.formats = formats;
    }

    void read(Xml xml) throws IOException {
        xml.root("styleSheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> declared(xml);
                case "cellXfs" -> styles(xml);
                default -> xml.skip();
            }
        }
    }

    private void declared(Xml xml) throws IOException {
        while (xml.child()) {
            int id = xml.number("numFmtId");
            String text = xml.attribute("formatCode");
            if (id >= 0 && text != null) {
                formats.declare(id, text);
            }
            xml.skip();
        }
    }

    private void styles(Xml xml) throws IOException {
        while (xml.child()) {
            int format = Math.max(0, xml.number("numFmtId"));
            formats.style(format, indent(xml));
        }
    }

    private static int indent(Xml xml) throws IOException {
        int indent = 0;
        while (xml.child()) {
            indent = xml.name().equals("alignment") ? xml.number("indent") : indent;
            xml.skip();
        }
        return indent;
    }
}
