package nianbao.workbook.xls;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import nianbao.aside.FigureColumn;
import nianbao.aside.StoredNumbers;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the records of an Excel 97 workbook that hold no cells, byte by byte: what most of them say is nobody's to read. Charts
 * within it keep what they show in records like those of cells.
 */
public final class AsideRecords {

    private static final int HEADER = 4;
    private static final int BLANK = 0x201;
    private static final int BLANKS = 0xbe;
    private static final int PLACES = 0x20b;
    private static final int CELL_PLACES = 0xd7;
    private static final int TEXT_PLACES = 0xff;
    private static final int FIRST_OF_PIVOT = 0xc6;
    private static final int NUMBER_OF_PIVOT = 0xc9;
    private static final int LINKED_CELLS = 0x5a;
    private static final int LINKED_NUMBER = 1;
    private static final int LINKED_TEXT = 2;
    private static final int VALIDATION = 0x1be;
    private static final int CONDITION = 0x1b1;
    private static final int LATER_CONDITION = 0x87a;
    private static final int CHART_FORMULA = 0x1051;
    private static final int CHART = 0x20;
    private static final int VALUE_AT = 6;

    private final byte[] stream;
    private final NavigableMap<Integer, String> sheets;
    private final Asides asides;
    private final Map<Column, FigureColumn> columns = new LinkedHashMap<>();
    private int depth;
    private int chart;

    /** Numbers that belong together. */
    private record Column(Whereabouts place, int number) {}

    /** @param sheets names of sheets by the place of their first record */
    public AsideRecords(byte[] stream, NavigableMap<Integer, String> sheets, Asides asides) {
        this.stream = stream;
        this.sheets = sheets;
        this.asides = asides;
    }

    public void hear() {
        int continued = 0;
        int at = 0;
        while (at + HEADER <= stream.length) {
            int type = u16(at);
            int from = at + HEADER;
            int to = Math.min(stream.length, from + u16(at + 2));
            int kind = type == RecordType.CONTINUED ? continued : type;
            nest(kind, at, from, to);
            if (chart > 0 && kind == RecordType.NUMBER) {
                add(Whereabouts.CHART, column(from, to), from + VALUE_AT, to);
            } else if (kind == NUMBER_OF_PIVOT) {
                add(Whereabouts.TABLE, 0, from, to);
            } else if (!isOfCells(kind) || chart > 0 && kind == RecordType.TEXT) {
                hear(kind, at, from, to);
            }
            continued = kind;
            at = to;
        }
        tell(stream.length);
    }

    /** Whether a stream begins as the cache of a pivot table does. */
    public static boolean isPivot(byte[] stream) {
        return stream.length > HEADER && (stream[0] & 0xff) == FIRST_OF_PIVOT && stream[1] == 0;
    }

    private void nest(int type, int at, int from, int to) {
        if (type == RecordType.BEGIN) {
            depth++;
            boolean begins = chart == 0 && to - from >= HEADER && u16(from + 2) == CHART;
            chart = begins ? depth : chart;
        } else if (type == RecordType.END) {
            if (chart == depth) {
                tell(at);
                chart = 0;
            }
            depth--;
        }
    }

    /** In a chart each series has a column of its own. */
    private int column(int from, int to) {
        return to - from < HEADER ? 0 : u16(from + 2);
    }

    private void add(Whereabouts place, int column, int at, int to) {
        if (at + Double.BYTES <= to) {
            columns.computeIfAbsent(new Column(place, column), any -> new FigureColumn()).add(StoredNumbers.at(stream, at));
        }
    }

    /** A row of another workbook: the last column, the first, the row, and then value by value. */
    private void linked(int from, int to) {
        int at = from + HEADER;
        for (int column = to > at ? stream[from + 1] & 0xff : 0; at < to; column++) {
            boolean text = stream[at] == LINKED_TEXT;
            if (stream[at] == LINKED_NUMBER) {
                add(Whereabouts.LINKED, column, at + 1, to);
            }
            at += text && at + HEADER <= to ? HEADER + u16(at + 1) * (1 + (stream[at + 3] & 1)) : 1 + Double.BYTES;
        }
    }

    private void tell(int at) {
        columns.forEach((column, numbers) -> {
            asides.at(column.place(), () -> sheetAt(at));
            asides.figures(column.place(), numbers);
        });
        columns.clear();
    }

    private void hear(int type, int at, int from, int to) {
        Whereabouts place = chart > 0 && type == RecordType.TEXT ? Whereabouts.CHART : place(type);
        asides.at(place, () -> sheetAt(at));
        asides.bytes(place, stream, from, to);
        if (type == LINKED_CELLS) {
            linked(from, to);
        } else if (isFormula(type)) {
            asides.figures(place, StoredNumbers.in(stream, from, to));
        }
    }

    private static boolean isFormula(int type) {
        return switch (type) {
            case RecordType.FORMULA, RecordType.OLD_FORMULA, RecordType.OLDER_FORMULA, RecordType.SHARED_FORMULA, RecordType.ARRAY_FORMULA, RecordType.NAME,
                    RecordType.OTHER_NAME, VALIDATION, CONDITION, LATER_CONDITION, CHART_FORMULA -> true;
            default -> false;
        };
    }

    private @Nullable String sheetAt(int at) {
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
            case 0x1b2, VALIDATION -> Whereabouts.VALIDATION;
            case 0x1b8, 0x800 -> Whereabouts.HYPERLINK;
            case 0xeb, 0xec, 0xed, 0x5d -> Whereabouts.DRAWING;
            case 0x100d -> Whereabouts.CHART;
            case LINKED_CELLS, RecordType.BOOK_REFERRED_TO -> Whereabouts.LINKED;
            case 0x5c -> Whereabouts.PROPERTIES;
            case 0xcd -> Whereabouts.TABLE;
            default -> Whereabouts.ELSEWHERE;
        };
    }
}
