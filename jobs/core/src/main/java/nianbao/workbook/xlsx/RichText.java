package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.BitSet;
import nianbao.workbook.Characters;
import nianbao.workbook.markup.Xml;

/** The text of a string, of its formatting only what raises digits and strikes out, and without what is only to be read aloud. */
public final class RichText {

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
        Look look = Look.PLAIN;
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "rPr" -> look = Look.of(xml);
                default -> xml.skip();
            }
        }
        if (look.raised()) {
            text.raise(from, text.length());
        }
        if (look.struck()) {
            BitSet run = new BitSet();
            run.set(from, text.length());
            text.strike(run);
        }
    }

    /** What of the look of a run changes what it says. */
    private record Look(boolean raised, boolean struck) {

        static final Look PLAIN = new Look(false, false);

        static Look of(Xml xml) throws IOException {
            boolean raised = false;
            boolean struck = false;
            while (xml.child()) {
                raised |= xml.name().equals("vertAlign") && "superscript".equals(xml.attribute("val"));
                struck |= isStrike(xml);
                xml.skip();
            }
            return new Look(raised, struck);
        }
    }

    /** Whether the present element strikes out. */
    static boolean isStrike(Xml xml) throws IOException {
        return xml.name().equals("strike") && (!xml.has("val") || xml.isSet("val"));
    }
}
