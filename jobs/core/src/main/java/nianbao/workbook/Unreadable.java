package nianbao.workbook;

import java.io.IOException;
import nianbao.workbook.Opened.Reason;

/** A file is no workbook that can be read: the one way in which the parsers of this package give up. */
sealed class Unreadable extends IOException permits Malformed {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** @param found in Chinese and English, or null */
    Unreadable(Reason reason, String found) {
        super(found);
        this.reason = reason;
    }

    static Unreadable damaged(String found) {
        return new Unreadable(Reason.DAMAGED, found);
    }

    static Unreadable notExcel(String found) {
        return new Unreadable(Reason.NOT_EXCEL, found);
    }

    Opened.Failed failed() {
        return new Opened.Failed(reason, getMessage());
    }
}
