package nianbao.workbook.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nianbao.workbook.Unreadable;
import nianbao.workbook.xls.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * The streams at the top of an OLE 2 compound file. Every chain is followed at most as far as the file is
 * long, and nothing is reserved on the word of a header.
 */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final int SHORT_STREAM = 4096;
    private static final int DIRECT_TABLES = 109;

    private final Bytes file;
    private final int shift;
    private final int[] next;
    private final Bytes directory;
    /** Which short sector follows each, and what all of them hold; null until one is asked for. */
    private @Nullable Bytes following;
    private @Nullable Bytes all;

    CompoundFile(byte[] content) throws Unreadable {
        this.file = new Bytes(content);
        this.shift = file.u16(30);
        if (shift != 9 && shift != 12) {
            throw Unreadable.damaged("复合文件头有误", "broken header of an Office 97 file");
        }
        this.next = table(tableSectors());
        this.directory = new Bytes(chain(file.i32(48), content.length));
    }

    private int sectorSize() {
        return 1 << shift;
    }

    private int sectors() {
        return (file.length() >> shift) + 1;
    }

    private long offset(int sector) {
        return sector < 0 ? -1 : (sector + 1L) << shift;
    }

    private boolean holds(int sector) {
        return sector >= 0 && offset(sector) < file.length();
    }

    private List<Integer> tableSectors() throws Unreadable {
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < DIRECT_TABLES; i++) {
            sectors.add(file.i32(76 + 4 * i));
        }
        int more = file.i32(68);
        for (int seen = 0; holds(more) && seen < sectors(); seen++) {
            int offset = (int) offset(more);
            int last = offset + sectorSize() - 4;
            for (int at = offset; at < last && at + 4 <= file.length(); at += 4) {
                sectors.add(file.i32(at));
            }
            more = last + 4 <= file.length() ? file.i32(last) : -1;
        }
        return sectors;
    }

    /** Which sector follows each sector. */
    private int[] table(List<Integer> tableSectors) throws Unreadable {
        int[] table = new int[sectors()];
        java.util.Arrays.fill(table, -1);
        int sector = 0;
        for (int part : tableSectors) {
            int entries = holds(part) ? sectorSize() / 4 : 0;
            for (int i = 0; i < entries && sector < table.length; i++) {
                int at = (int) offset(part) + 4 * i;
                table[sector++] = at + 4 <= file.length() ? file.i32(at) : -1;
            }
        }
        return table;
    }

    private byte[] chain(int first, int size) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int sector = first;
        for (int seen = 0; holds(sector) && content.size() < size && seen < next.length; seen++) {
            int from = (int) offset(sector);
            int count = Math.min(Math.min(sectorSize(), file.length() - from), size - content.size());
            content.write(file.all(), from, count);
            sector = sector < next.length ? next[sector] : -1;
        }
        return content.toByteArray();
    }

    /** The content of a stream, whatever the case of its name; null when there is none of that name. */
    byte @Nullable [] stream(String name) throws Unreadable {
        for (int entry : top()) {
            if (directory.u8(entry + 66) == STREAM && name(entry).equalsIgnoreCase(name)) {
                return content(entry);
            }
        }
        return null;
    }

    /** A stream with its name. */
    record Stream(String name, byte[] content) {}

    /** All streams, those of documents within the document too, but for some by their names; what is cut off is left out. */
    List<Stream> others(Set<String> names) throws Unreadable {
        List<Stream> contents = new ArrayList<>();
        for (int entry = 0; entry + ENTRY <= directory.length(); entry += ENTRY) {
            if (directory.u8(entry + 66) == STREAM && !names.contains(name(entry))) {
                try {
                    contents.add(new Stream(name(entry), content(entry)));
                } catch (Unreadable e) {
                    // What is cut off.
                }
            }
        }
        return contents;
    }

    private byte[] content(int entry) throws Unreadable {
        int start = directory.i32(entry + 116);
        int size = directory.i32(entry + 120);
        if (size < 0 || size > file.length()) {
            throw Unreadable.damaged("文件不完整", "the file is cut off");
        }
        return size < SHORT_STREAM ? shortChain(start, size) : chain(start, size);
    }

    /** Short streams lie together in one stream of sectors of 64 bytes. */
    private byte[] shortChain(int first, int size) throws Unreadable {
        if (following == null || all == null) {
            following = new Bytes(chain(file.i32(60), file.length()));
            all = new Bytes(chain(directory.i32(116), directory.i32(120)));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int sector = first;
        for (int seen = 0; content.size() < size && seen <= size / 64; seen++) {
            int count = Math.min(64, size - content.size());
            boolean there = sector >= 0 && sector < file.length() / 64 && sector * 64 + count <= all.length();
            if (!there) {
                throw Unreadable.damaged("文件不完整", "the file is cut off");
            }
            content.write(all.all(), sector * 64, count);
            sector = 4 * sector + 4 <= following.length() ? following.i32(4 * sector) : -1;
        }
        return content.toByteArray();
    }

    /** The entries that lie directly in the root, not those of documents within the document. */
    private List<Integer> top() throws Unreadable {
        List<Integer> found = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(directory.i32(76));
        while (!open.isEmpty()) {
            int number = open.pop();
            boolean fresh = number >= 0 && number < directory.length() / ENTRY && !seen.get(number);
            if (fresh) {
                seen.set(number);
                found.add(number * ENTRY);
                open.push(directory.i32(number * ENTRY + 68));
                open.push(directory.i32(number * ENTRY + 72));
            }
        }
        return found;
    }

    private String name(int entry) throws Unreadable {
        int length = Math.max(0, Math.min(64, directory.u16(entry + 64)) - 2);
        return new String(directory.all(), entry, length, StandardCharsets.UTF_16LE);
    }
}
