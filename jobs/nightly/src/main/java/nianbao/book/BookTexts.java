package nianbao.book;

import java.util.HashMap;
import java.util.Map;
import nianbao.export.Look;
import nianbao.export.LookParts;
import nianbao.export.XmlText;
import nianbao.language.Title;

/** The texts of a workbook, each once and numbered from 0. */
final class BookTexts {

    private final LookParts looks;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<Both, Integer> both = new HashMap<>();
    private final StringBuilder xml = new StringBuilder();
    private int shown;

    BookTexts(LookParts looks) {
        this.looks = looks;
    }

    private record Both(Title title, String between, Look.Ink ink) {}

    /** The number of a text in the letters of its cell. */
    int number(String text) {
        shown++;
        Integer known = plain.get(text);
        return known == null ? added(text) : known;
    }

    /** The number of Chinese in some letters with smaller English behind it. */
    int number(Title title, String between, Look.Ink ink) {
        if (title.zh().equals(title.en())) {
            return number(title.zh());
        }
        shown++;
        Both text = new Both(title, between, ink);
        Integer known = both.get(text);
        return known == null ? added(text) : known;
    }

    private int added(String text) {
        int number = size();
        plain.put(text, number);
        xml.append("<si>");
        text(text);
        xml.append("</si>");
        return number;
    }

    private int added(Both text) {
        int number = size();
        both.put(text, number);
        xml.append("<si>");
        run(text.ink(), text.title().zh());
        run(Look.Ink.SMALL, text.between() + text.title().en());
        xml.append("</si>");
        return number;
    }

    private int size() {
        return plain.size() + both.size();
    }

    private void run(Look.Ink ink, String text) {
        xml.append("<r>").append(looks.letters(ink));
        text(text);
        xml.append("</r>");
    }

    private void text(String text) {
        boolean spaced = !text.equals(text.strip());
        xml.append(spaced ? "<t xml:space=\"preserve\">" : "<t>").append(XmlText.escaped(text)).append("</t>");
    }

    CharSequence xml() {
        return "<sst xmlns=\"" + Namespaces.MAIN + "\" count=\"" + shown + "\" uniqueCount=\"" + size() + "\">" + xml + "</sst>";
    }
}
