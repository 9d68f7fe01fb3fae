package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.WholeNumber;
import nianbao.workbook.format.Grey;
import nianbao.workbook.markup.Xml;

/** Reads from the style sheet of a package how its cells are shown. */
public final class Styles {

    private final CellFormats formats;
    private final BitSet struckFonts = new BitSet();
    private final BitSet greyFonts = new BitSet();
    private final Map<Integer, Integer> colours = new HashMap<>();

    public Styles(CellFormats formats) {
        this.formats = formats;
    }

    public void read(Xml xml) throws IOException {
        xml.root("styleSheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> declared(xml);
                case "fonts" -> fonts(xml);
                case "cellXfs" -> styles(xml);
                case "colors" -> colours(xml);
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

    private void fonts(Xml xml) throws IOException {
        int font = 0;
        while (xml.child()) {
            while (xml.child()) {
                if (RichText.isStrike(xml)) {
                    struckFonts.set(font);
                } else if (xml.name().equals("color")) {
                    greyFonts.set(font, isGrey(xml));
                    colours.put(font, xml.number("indexed"));
                }
                xml.skip();
            }
            font = Math.min(font + 1, Budget.STYLES);
        }
    }

    private static boolean isGrey(Xml xml) throws IOException {
        return Grey.isCode(xml.attribute("rgb")) || xml.has("theme") && Grey.isTint(xml.number("theme"), tint(xml));
    }

    /** They come behind the styles. */
    private void colours(Xml xml) throws IOException {
        while (xml.child()) {
            if (xml.name().equals("indexedColors")) {
                for (int number = 0; xml.child(); number++) {
                    formats.choose(number, xml.attribute("rgb"));
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }

    private static double tint(Xml xml) throws IOException {
        String tint = xml.attribute("tint");
        return tint == null || !tint.matches("-?\\d{0,20}\\.?\\d{1,20}(?:[eE]-?\\d{1,2})?") ? 0 : Double.parseDouble(tint);
    }

    private void styles(Xml xml) throws IOException {
        while (xml.child()) {
            int format = Math.max(0, xml.number("numFmtId"));
            int font = xml.has("fontId") ? Math.max(0, xml.number("fontId")) : Budget.STYLES + 1;
            formats.style(format, indent(xml));
            if (struckFonts.get(font)) {
                formats.strike();
            }
            if (greyFonts.get(font)) {
                formats.grey();
            }
            formats.colour(colours.getOrDefault(font, WholeNumber.NONE));
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
