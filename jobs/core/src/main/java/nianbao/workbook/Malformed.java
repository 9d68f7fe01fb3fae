package nianbao.workbook;

import java.util.Objects;
import nianbao.label.Bilingual;
import nianbao.workbook.Opened.Reason;
import nianbao.workbook.markup.Xml;

/** A document breaks the rules of XML; {@link Xml} adds in which part, and where. */
public final class Malformed extends Unreadable {

    private static final long serialVersionUID = 1;

    public Malformed(String zh, String en) {
        super(Reason.DAMAGED, new Bilingual(zh, en));
    }

    @Override
    public Bilingual why() {
        return Objects.requireNonNull(super.why());
    }
}
