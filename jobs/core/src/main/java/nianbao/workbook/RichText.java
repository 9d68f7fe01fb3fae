package nianbao.workbook;

import java.io.IOException;

/** The text of a string, of its formatting only what raises digits, and without what is only to be read aloud. */
final class RichText {

    private RichText() {}

    /** Goes through an element that holds runs of text. */
    static void read(Xml xml, Characters text) throws IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "r" -> run(xml, text);
                default -> xml.skip();
            }
        }
    }

    private static void run(Xml xml, Characters text) throws IOException {
        int from = text.length();
        boolean raised = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "rPr" -> raised = isRaised(xml);
                default -> xml.skip();
            }
        }
        if (raised) {
            text.raise(from, text.length());
        }
    }

    private static boolean isRaised(Xml xml) throws IOException {
        boolean raised = false;
        while (xml.child()) {
            raised |= xml.name().equals("vertAlign") && "superscript".equals(xml.attribute("val"));
            xml.skip();
        }
        return raised;
    }
}
