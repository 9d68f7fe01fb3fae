package nianbao.workbook;

import nianbao.label.Bilingual;
import nianbao.workbook.Opened.Reason;

/** A document breaks the rules of XML; {@link Xml} adds in which part, and where. */
final class Malformed extends Unreadable {

    private static final long serialVersionUID = 1;

    Malformed(String zh, String en) {
        super(Reason.DAMAGED, new Bilingual(zh, en));
    }
}
