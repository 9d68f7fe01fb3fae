package nianbao.workbook;

import java.io.IOException;

/** The text of a string with its formatting left out, and without what is only to be read aloud. */
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
        while (xml.child()) {
            if (xml.name().equals("t")) {
                xml.text(text);
            } else {
                xml.skip();
            }
        }
    }
}
