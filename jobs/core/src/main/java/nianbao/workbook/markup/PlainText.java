package nianbao.workbook.markup;

import nianbao.workbook.Characters;
import nianbao.workbook.Letters;
import nianbao.workbook.Unreadable;
import nianbao.workbook.xlsx.RichText;

/** A shared text as most are: {@code <si><t>乡镇</t></si>}. Whatever differs is left to {@link RichText}. */
final class PlainText {

    private static final Word BEGIN = Word.of("<si><t>");
    private static final Word END = Word.of("</t>");
    private static final Word END_OF_ITEM = Word.of("</si>");

    private PlainText() {}

    /** Adds the text that comes next to {@code text}; false, and nothing is changed, when it is not plain. */
    static boolean read(Window window, Characters text) throws Unreadable {
        byte[] bytes = window.bytes();
        int begin = Letters.afterBlanks(bytes, window.at());
        if (!BEGIN.isAt(bytes, begin)) {
            return false;
        }
        int from = begin + BEGIN.length();
        int to = Letters.afterPlain(bytes, from);
        boolean plain = END.isAt(bytes, to) && END_OF_ITEM.isAt(bytes, to + END.length());
        if (plain) {
            Letters.plain(bytes, from, to, text);
            window.moveTo(to + END.length() + END_OF_ITEM.length());
        }
        return plain;
    }
}
