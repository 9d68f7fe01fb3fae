package nianbao.workbook;

/** What came of opening a file. */
public sealed interface Opened {

    record Readable(Workbook workbook) implements Opened {}

    /** No workbook that can be read; {@code found} says what it looks like instead, or how it is broken. */
    record Failed(Reason reason, String found) implements Opened {}

    /** Why a file cannot be read. */
    enum Reason {
        /** Only its password opens it. */
        LOCKED,
        NOT_EXCEL,
        DAMAGED
    }
}
