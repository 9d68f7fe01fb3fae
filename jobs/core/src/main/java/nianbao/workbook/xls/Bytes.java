package nianbao.workbook.xls;

import nianbao.workbook.Unreadable;

/** Numbers in a file of bytes, the lower end first. Reading beyond the end is damage, not an exception of the program. */
public record Bytes(byte[] all) {

    public int length() {
        return all.length;
    }

    public int u8(int at) throws Unreadable {
        if (at < 0 || at >= all.length) {
            throw Unreadable.damaged("文件不完整", "the file is cut off");
        }
        return all[at] & 0xff;
    }

    public int u16(int at) throws Unreadable {
        return u8(at) | u8(at + 1) << 8;
    }

    public int i32(int at) throws Unreadable {
        return u16(at) | u16(at + 2) << 16;
    }

    long i64(int at) throws Unreadable {
        return i32(at) & 0xffff_ffffL | (long) i32(at + 4) << 32;
    }
}
