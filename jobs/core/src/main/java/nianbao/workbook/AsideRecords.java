package nianbao.workbook;

import java.util.Map;
import java.util.NavigableMap;
import nianbao.aside.Whereabouts;

/** Listens to the records of an Excel 97 workbook that hold no cells, byte by byte: what most of them say is nobody's to read. */
final class AsideRecords {

    private static final int HEADER = 4;
    private static final int BLANK = 0x201;
    private static final int BLANKS = 0xbe;
    private static final int PLACES = 0x20b;
    private static final int CELL_PLACES = 0xd7;
    private static final int TEXT_PLACES = 0xff;

    private final byte[] stream;
    private final NavigableMap<Integer, String> sheets;
    private final Asides asides;

    /** @param sheets names of sheets by the place of their first record */
    AsideRecords(byte[] stream, NavigableMap<Integer, String> sheets, Asides asides) {
        this.stream = stream;
        this.sheets = sheets;
        this.asides = asides;
    }

    void hear() {
        int continued = 0;
        int at = 0;
        while (at + HEADER <= stream.length) {
            int type = u16(at);
            int from = at + HEADER;
            int to = Math.min(stream.length, from + u16(at + 2));
            int kind = type == RecordType.CONTINUED ? continued : type;
            if (!isOfCells(kind)) {
                hear(kind, at, from, to);
            }
            continued = kind;
            at = to;
        }
    }

    private void hear(int type, int at, int from, int to) {
        asides.at(place(type), () -> sheetAt(at));
        asides.bytes(place(type), stream, from, to);
    }

    private String sheetAt(int at) {
        Map.Entry<Integer, String> sheet = sheets.floorEntry(at);
        return sheet == null ? null : sheet.getValue();
    }

    private int u16(int at) {
        return stream[at] & 0xff | (stream[at + 1] & 0xff) << 8;
    }

    /** Cells are read, and shared texts said already; the others only say where things are and how they look. */
    private static boolean isOfCells(int type) {
        return switch (type) {
            case RecordType.NUMBER, RecordType.COMPACT_NUMBER, RecordType.COMPACT_NUMBERS, RecordType.SHARED_TEXT, RecordType.SHARED_STRINGS,
                    RecordType.FLAG_OR_FAULT, RecordType.ROW, RecordType.STYLE, RecordType.MERGES, RecordType.COLUMNS, RecordType.TEXT, RecordType.RICH_TEXT,
                    RecordType.FORMULA_TEXT, BLANK, BLANKS, PLACES, CELL_PLACES, TEXT_PLACES, RecordType.SHEET -> true;
            default -> false;
        };
    }

    private static Whereabouts place(int type) {
        return switch (type) {
            case 0x1c, 0x1b6 -> Whereabouts.COMMENT;
            case 0x14, 0x15, 0x89c -> Whereabouts.HEADER_FOOTER;
            case RecordType.NAME, RecordType.OTHER_NAME, 0x894 -> Whereabouts.NAME;
            case RecordType.FORMAT, 0x293 -> Whereabouts.FORMAT;
            case RecordType.FORMULA, RecordType.SHARED_FORMULA, RecordType.ARRAY_FORMULA -> Whereabouts.FORMULA;
            case 0x1b2, 0x1be -> Whereabouts.VALIDATION;
            case 0x1b8, 0x800 -> Whereabouts.HYPERLINK;
            case 0xeb, 0xec, 0xed, 0x5d -> Whereabouts.DRAWING;
            case 0x100d -> Whereabouts.CHART;
            case 0x5a, RecordType.BOOK_REFERRED_TO -> Whereabouts.LINKED;
            case 0x5c -> Whereabouts.PROPERTIES;
            case 0xcd -> Whereabouts.TABLE;
            default -> Whereabouts.ELSEWHERE;
        };
    }
}
