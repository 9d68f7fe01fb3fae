package nianbao.workbook.xls;

import java.util.Arrays;
import nianbao.workbook.Budget;
import nianbao.workbook.Unreadable;

/** The records of an Excel 97 workbook, one after the other: a type, a length, and that many bytes. */
final class Records {

    private static final int HEADER = 4;

    private final Bytes bytes;
    private final Budget budget;
    private int type;
    private int from;
    private int to;

    Records(byte[] stream, Budget budget) {
        this.bytes = new Bytes(stream);
        this.budget = budget;
    }

    void moveTo(int position) throws Unreadable {
        if (position < 0 || position >= bytes.length()) {
            throw Unreadable.damaged("工作表位置有误", "a sheet lies outside the file");
        }
        to = position;
    }

    /** Goes to the next record; false at the end of the stream. */
    boolean next() throws Unreadable {
        if (to + HEADER > bytes.length()) {
            return false;
        }
        type = bytes.u16(to);
        from = to + HEADER;
        to = from + bytes.u16(to + 2);
        if (to > bytes.length()) {
            throw Unreadable.damaged("文件不完整", "the file is cut off");
        }
        budget.inflate(to - from + HEADER);
        return true;
    }

    /** Goes to a record that must be there. */
    void require() throws Unreadable {
        if (!next()) {
            throw Unreadable.damaged("文件不完整", "the file is cut off");
        }
    }

    int type() {
        return type;
    }

    /** The type of the record that follows; 0 when there is none. */
    int following() throws Unreadable {
        return to + HEADER > bytes.length() ? 0 : bytes.u16(to);
    }

    int length() {
        return to - from;
    }

    int position() {
        return from - HEADER;
    }

    /** The record with its type and its length. */
    byte[] whole() {
        return Arrays.copyOfRange(bytes.all(), from - HEADER, to);
    }

    /** What the record holds from a place on; nothing when it is over before. */
    byte[] rest(int begin) {
        return Arrays.copyOfRange(bytes.all(), Math.min(from + begin, to), to);
    }

    int u8(int at) throws Unreadable {
        check(at + 1);
        return bytes.u8(from + at);
    }

    int u16(int at) throws Unreadable {
        check(at + 2);
        return bytes.u16(from + at);
    }

    int i32(int at) throws Unreadable {
        check(at + 4);
        return bytes.i32(from + at);
    }

    long i64(int at) throws Unreadable {
        check(at + 8);
        return bytes.i64(from + at);
    }

    private void check(int end) throws Unreadable {
        if (end > to - from) {
            throw Unreadable.damaged("记录不完整", "a record is cut off");
        }
    }
}
