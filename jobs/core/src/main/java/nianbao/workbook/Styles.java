package nianbao.workbook;

import java.io.IOException;

/** Reads from the style sheet of a package how its cells show numbers. */
final class Styles {

    private final NumberFormats formats;

    Styles(NumberFormats formats) {
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
            formats.style(Math.max(0, xml.number("numFmtId")));
            xml.skip();
        }
    }
}
