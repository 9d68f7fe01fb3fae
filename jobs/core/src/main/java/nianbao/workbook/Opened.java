package nianbao.workbook;

import nianbao.label.Bilingual;
import org.jspecify.annotations.Nullable;

/** What came of opening a file. */
public sealed interface Opened {

    record Readable(Workbook workbook) implements Opened {}

    /** No workbook that can be read; {@code why} says what it looks like instead, or how it is broken, and may be null. */
    record Failed(Reason reason, @Nullable Bilingual why) implements Opened {

        /** What was found, in Chinese and English, or null. */
        public @Nullable String found() {
            return why == null ? null : why.both();
        }
    }

    /** Why a file cannot be read. */
    enum Reason {
        /** Only its password opens it. */
        LOCKED,
        NOT_EXCEL,
        DAMAGED,
        /** It could be opened, and to read it takes more than one workbook may cost. */
        TOO_COSTLY
    }
}
