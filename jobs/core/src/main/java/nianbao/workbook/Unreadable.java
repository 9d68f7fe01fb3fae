package nianbao.workbook;

import java.io.IOException;
import nianbao.label.Bilingual;
import nianbao.workbook.Opened.Reason;
import org.jspecify.annotations.Nullable;

/** A file is no workbook that can be read: the one way in which the parsers of this package give up. */
public sealed class Unreadable extends IOException permits Malformed {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient @Nullable Bilingual why;

    /** @param why null when the reason says it all */
    public Unreadable(Reason reason, @Nullable Bilingual why) {
        super(why == null ? null : why.both());
        this.reason = reason;
        this.why = why;
    }

    public static Unreadable damaged(String zh, String en) {
        return new Unreadable(Reason.DAMAGED, new Bilingual(zh, en));
    }

    public static Unreadable notExcel(String zh, String en) {
        return notExcel(new Bilingual(zh, en));
    }

    public static Unreadable notExcel(Bilingual found) {
        return new Unreadable(Reason.NOT_EXCEL, found);
    }

    public @Nullable Bilingual why() {
        return why;
    }

    public Opened.Failed failed() {
        return new Opened.Failed(reason, why);
    }
}
