package nianbao.workbook.xls;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Characters;
import nianbao.workbook.Contents;
import nianbao.workbook.Globals;
import nianbao.workbook.Grid;
import nianbao.workbook.Sheet;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import nianbao.workbook.format.DateSystem;
import nianbao.workbook.xlsx.SharedStrings;

/** Reads a workbook of Excel 97 to 2003 from its stream of records, BIFF8. */
public final class RecordWorkbook {

    private static final int BIFF8 = 0x600;
    private static final int WORKSHEET = 0;
    private static final int STATE = 3;
    private static final int INDENT_AT = 8;
    private static final int INDENT = 0x0f;
    private static final int FIRST_COLOUR = 8;

    private final Records records;
    private final Budget budget;
    private final Contents contents;
    private final CellFormats formats;
    private final SharedStrings strings;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> tabs = new ArrayList<>();
    private final ByteArrayOutputStream links = new ByteArrayOutputStream();
    private final Fonts fonts = new Fonts();
    private final Set<String> hidden = new HashSet<>();
    private byte[] spoken = {};
    private DateSystem dates = DateSystem.SINCE_1900;

    private RecordWorkbook(byte[] stream, Budget budget) {
        this.records = new Records(stream, budget);
        this.budget = budget;
        this.contents = new Contents(budget);
        this.formats = new CellFormats(budget);
        this.strings = new SharedStrings(contents);
    }

    private record Entry(String name, int position) {}

    public static Workbook read(byte[] stream, Budget budget, Asides asides) throws Unreadable {
        byte[] plain = RecordEncryption.open(stream, budget);
        RecordWorkbook workbook = new RecordWorkbook(plain, budget);
        Workbook read = workbook.read();
        if (!asides.isNobodyThere()) {
            workbook.strings.hear(asides);
            asides.bytes(Whereabouts.SPOKEN, workbook.spoken, 0, workbook.spoken.length);
            new AsideRecords(plain, workbook.entries(), asides).hear();
        }
        return read;
    }

    /** The names of the sheets by where they begin. */
    private NavigableMap<Integer, String> entries() {
        NavigableMap<Integer, String> names = new TreeMap<>();
        entries.forEach(entry -> names.put(entry.position(), entry.name()));
        return names;
    }

    private Workbook read() throws Unreadable {
        begin();
        records.require();
        while (records.type() != RecordType.END) {
            record();
            records.require();
        }
        formats.settle();
        List<Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            records.moveTo(entry.position());
            begin();
            RecordSheet sheet = new RecordSheet(records, strings, contents, formats, grid(), budget);
            sheets.add(sheet.read(entry.name(), grid()));
        }
        return new Workbook(List.copyOf(sheets), List.of(), new Globals(List.copyOf(tabs), List.of(), links.toByteArray(), false), hidden);
    }

    private Grid grid() {
        return new Grid(contents, formats, dates, budget);
    }

    private void begin() throws Unreadable {
        if (!records.next() || (records.type() & 0xff) != (RecordType.BEGIN & 0xff)) {
            throw Unreadable.damaged("没有工作簿记录", "no workbook where it should begin");
        }
        if (records.type() != RecordType.BEGIN || records.u16(0) != BIFF8) {
            throw Unreadable.notExcel("Excel 95 或更早", "Excel 95 or earlier");
        }
    }

    private void record() throws Unreadable {
        switch (records.type()) {
            case RecordType.DATE_SYSTEM -> dates = DateSystem.of(records.u16(0) == 1);
            case RecordType.FORMAT -> formats.declare(records.u16(0), new RecordText(records, 2).longText().toString());
            case RecordType.FONT -> fonts.read(records);
            case RecordType.STYLE -> style();
            case RecordType.PALETTE -> palette();
            case RecordType.SHARED_STRINGS -> strings();
            case RecordType.SHEET -> sheet();
            case RecordType.BOOK_REFERRED_TO, RecordType.SHEETS_REFERRED_TO, RecordType.NAME, RecordType.OTHER_NAME -> link();
            default -> {}
        }
    }

    /** Kept as it is: hardly any workbook has formulas for which it is needed. */
    private void link() throws Unreadable {
        do {
            links.writeBytes(records.whole());
        } while (records.following() == RecordType.CONTINUED && records.next());
    }

    /** As many as there are: the counts at the head of the table are wrong in many files, and what follows the last text is none. */
    private void strings() throws Unreadable {
        RecordText texts = new RecordText(records, 8, fonts);
        while (texts.hasMore()) {
            Optional<Characters> text = texts.whole();
            if (text.isEmpty()) {
                break;
            }
            strings.add(contents.text(text.get().buffer(), 0, text.get().length()));
        }
        spoken = texts.spoken();
    }

    private void style() throws Unreadable {
        formats.style(records.u16(2), records.u8(INDENT_AT) & INDENT);
        if (fonts.isStruck(records.u16(0))) {
            formats.strike();
        }
        formats.colour(fonts.colour(records.u16(0)));
    }

    /** It comes behind the styles. */
    private void palette() throws Unreadable {
        int count = Math.min(records.u16(0), (records.length() - 2) / Integer.BYTES);
        for (int colour = 0; colour < count; colour++) {
            int at = 2 + Integer.BYTES * colour;
            formats.choose(FIRST_COLOUR + colour, "%02x%02x%02x".formatted(records.u8(at), records.u8(at + 1), records.u8(at + 2)));
        }
    }

    private void sheet() throws Unreadable {
        Budget.refuse(tabs.size() == Budget.SHEETS, "工作表超过 2000 张", "more than 2,000 sheets");
        String name = new RecordText(records, 6).shortText().toString();
        tabs.add(name);
        links.writeBytes(records.whole());
        if (records.u8(5) == WORKSHEET) {
            if ((records.u8(4) & STATE) != 0) {
                hidden.add(name);
            }
            entries.add(new Entry(name, records.i32(0)));
        }
    }
}
