package nianbao.workbook.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import nianbao.workbook.Budget;
import nianbao.workbook.Malformed;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Utf8;

/**
 * The piece of a document that is in memory: from what is being looked at to as far as was read. Behind the
 * last byte stands a zero, which no document holds, so that a comparison of bytes stops there by itself.
 */
public final class Window {

    private static final int LARGEST = 512 << 10;
    // Enough to look at eight bytes wherever one stands.
    private static final int BEHIND = Long.BYTES;

    private final InputStream stream;
    private final Utf8 utf8 = new Utf8();
    private byte[] bytes;
    private int at;
    private int end;
    private long passed;

    /** @param size how many bytes to hold; what takes more room gets it, up to 512 KiB */
    Window(InputStream stream, int size) {
        this.stream = stream;
        this.bytes = new byte[size + BEHIND];
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Where in {@link #bytes()} the window stands. */
    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** How many bytes of the document lie before the window. */
    long position() {
        return passed + at;
    }

    /** Whether nothing comes any more. */
    boolean isOver() throws IOException {
        return at == end && !more();
    }

    /** The byte at some distance; there must be one. */
    byte require(int distance) throws IOException {
        while (at + distance >= end) {
            if (!more()) {
                throw cutOff();
            }
        }
        return bytes[at + distance];
    }

    private static Malformed cutOff() {
        return new Malformed("文件不完整", "it is cut off");
    }

    boolean startsWith(int distance, String mark) throws IOException {
        for (int i = 0; i < mark.length(); i++) {
            if (require(distance + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How far away a mark stands that must come, looked for from some distance on. */
    int distance(int from, String mark) throws IOException {
        int distance = from;
        while (!startsWith(distance, mark)) {
            distance++;
        }
        return distance;
    }

    /** How far away the next tag stands, or the end of the document. */
    int distanceToTag() throws IOException {
        int distance = 0;
        do {
            while (at + distance < end) {
                if (bytes[at + distance] == '<') {
                    return distance;
                }
                distance++;
            }
        } while (more());
        return distance;
    }

    /** How long the tag is that begins here, once all of it is there. */
    int tagLength() throws IOException {
        int length = 1;
        byte quote = 0;
        do {
            for (; at + length < end; length++) {
                byte letter = bytes[at + length];
                if (letter == '<') {
                    throw new Malformed("标记没有结束", "a tag that is not closed");
                } else if (letter == '>' && quote == 0) {
                    return length + 1;
                } else if (letter == '"' || letter == '\'') {
                    quote = quote == 0 ? letter : quote == letter ? 0 : quote;
                }
            }
        } while (more());
        throw cutOff();
    }

    /** Reads on; false at the end. What lies before {@link #at()} is given up, and the rest may move. */
    private boolean more() throws IOException {
        makeRoom();
        int count = read();
        if (count < 0) {
            utf8.end();
            return false;
        }
        utf8.check(bytes, end, end + count);
        end += count;
        bytes[end] = 0;
        return true;
    }

    private int read() throws IOException {
        try {
            return stream.read(bytes, end, room());
        } catch (CharacterCodingException e) {
            throw new Malformed("编码有误", "bytes that the declared encoding does not have");
        }
    }

    private int room() {
        return bytes.length - BEHIND - end;
    }

    private void makeRoom() throws Unreadable {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            passed += at;
            end -= at;
            at = 0;
        }
        if (room() == 0) {
            Budget.refuse(end >= LARGEST, "有超过 512 KiB 的标记或文字", "a tag or a text of more than 512 KiB");
            bytes = java.util.Arrays.copyOf(bytes, 2 * end + BEHIND);
        }
    }
}
