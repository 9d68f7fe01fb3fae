package nianbao.workbook.xls;

/** The numbers of the records that are read; all others are passed over. */
final class RecordType {

    static final int FORMULA = 0x06;
    static final int END = 0x0a;
    static final int SHEETS_REFERRED_TO = 0x17;
    static final int NAME = 0x18;
    static final int DATE_SYSTEM = 0x22;
    static final int OTHER_NAME = 0x23;
    static final int ENCRYPTED = 0x2f;
    static final int FONT = 0x31;
    static final int CONTINUED = 0x3c;
    static final int COLUMNS = 0x7d;
    static final int SHEET = 0x85;
    static final int PALETTE = 0x92;
    static final int COMPACT_NUMBERS = 0xbd;
    static final int RICH_TEXT = 0xd6;
    static final int STYLE = 0xe0;
    static final int MERGES = 0xe5;
    static final int SHARED_STRINGS = 0xfc;
    static final int SHARED_TEXT = 0xfd;
    static final int BOOK_REFERRED_TO = 0x1ae;
    static final int NUMBER = 0x203;
    static final int TEXT = 0x204;
    static final int FLAG_OR_FAULT = 0x205;
    static final int OLDER_FORMULA = 0x206;
    static final int FORMULA_TEXT = 0x207;
    static final int ROW = 0x208;
    static final int ARRAY_FORMULA = 0x221;
    static final int COMPACT_NUMBER = 0x27e;
    static final int OLD_FORMULA = 0x406;
    static final int FORMAT = 0x41e;
    static final int SHARED_FORMULA = 0x4bc;
    static final int BEGIN = 0x809;

    private RecordType() {}
}
