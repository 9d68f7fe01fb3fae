package nianbao.workbook.xls;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.Optional;
import nianbao.workbook.Characters;
import nianbao.workbook.Unreadable;

/** Texts in a record and in the records that continue it, where a text may be cut at any character. */
final class RecordText {

    private static final int WIDE = 1;
    private static final int SPOKEN = 4;
    private static final int RICH = 8;
    private static final int BYTES_A_RUN = 4;
    private static final int OF_THE_CELL = -1;

    private final Records records;
    private final Characters text = new Characters();
    private final Fonts fonts;
    private final ByteArrayOutputStream spoken = new ByteArrayOutputStream();
    private int at;

    /** @param at where in the present record to begin */
    RecordText(Records records, int at) {
        this(records, at, new Fonts());
    }

    RecordText(Records records, int at, Fonts fonts) {
        this.records = records;
        this.at = at;
        this.fonts = fonts;
    }

    boolean hasMore() throws Unreadable {
        return at < records.length() || records.following() == RecordType.CONTINUED;
    }

    /** A text whose length takes two bytes, with what follows it for show and for speech passed over. */
    Characters longText() throws Unreadable {
        return text(u16());
    }

    /** The same, or empty when it is cut off. */
    Optional<Characters> whole() {
        try {
            return Optional.of(longText());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** A text whose length takes one byte. */
    Characters shortText() throws Unreadable {
        return text(u8());
    }

    private Characters text(int length) throws Unreadable {
        int flags = u8();
        int runs = (flags & RICH) == 0 ? 0 : u16();
        int phonetic = (flags & SPOKEN) == 0 ? 0 : u16() | u16() << 16;
        text.clear();
        letters(length, flags);
        runs(runs);
        spoken(phonetic);
        return text;
    }

    /** How the texts so far are spoken, in the bytes of the file. */
    byte[] spoken() {
        return spoken.toByteArray();
    }

    private void runs(int count) throws Unreadable {
        if (fonts.arePlain()) {
            skip(count * BYTES_A_RUN);
            return;
        }
        BitSet struck = new BitSet();
        int from = 0;
        int font = OF_THE_CELL;
        for (int i = 0; i < count && hasMore(); i++) {
            int next = u16();
            run(from, next, font, struck);
            from = next;
            font = u16();
        }
        run(from, text.length(), font, struck);
        text.strike(struck);
    }

    private void run(int from, int to, int font, BitSet struck) {
        if (fonts.isRaised(font)) {
            text.raise(from, to);
        }
        if (fonts.isStruck(font) && from < to) {
            struck.set(from, to);
        }
    }

    /** In each continuing record a new flag says how wide the letters are from there on. */
    private void letters(int length, int flags) throws Unreadable {
        int width = flags;
        for (int i = 0; i < length; i++) {
            if (at >= records.length()) {
                proceed();
                width = u8();
            }
            text.append((char) ((width & WIDE) == 0 ? u8() : u16()));
        }
    }

    private int u16() throws Unreadable {
        return u8() | u8() << 8;
    }

    private int u8() throws Unreadable {
        if (at >= records.length()) {
            proceed();
        }
        return records.u8(at++);
    }

    private void spoken(int count) throws Unreadable {
        for (int left = count; left > 0 && hasMore(); left--) {
            spoken.write(u8());
        }
    }

    /** What is only for show may be cut off. */
    private void skip(int count) throws Unreadable {
        int left = count;
        while (left > records.length() - at && records.following() == RecordType.CONTINUED) {
            left -= records.length() - at;
            proceed();
        }
        at += Math.max(0, Math.min(left, records.length() - at));
    }

    private void proceed() throws Unreadable {
        if (records.following() != RecordType.CONTINUED || !records.next()) {
            throw Unreadable.damaged("字符串不完整", "a text is cut off");
        }
        at = 0;
    }
}
