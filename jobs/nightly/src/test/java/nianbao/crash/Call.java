package nianbao.crash;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A call by which something below a folder was changed.
 *
 * @param path below the folder; empty for the folder itself
 * @param other the new name, for what gives one
 * @param offset where data were written, or what length was left
 */
record Call(Kind kind, String path, String other, long offset, byte[] data) {

    /** In the order in which {@code calls.c} numbers them, from 1. */
    enum Kind {
        CREATE,
        TRUNCATE,
        WRITE,
        SYNC,
        RENAME,
        LINK,
        UNLINK,
        RMDIR,
        MKDIR
    }

    private static final int HEAD = 6 * Long.BYTES;

    static List<Call> read(Path log) throws IOException {
        List<Call> calls = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(log))) {
            for (byte[] head = in.readNBytes(HEAD); head.length == HEAD; head = in.readNBytes(HEAD)) {
                ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.nativeOrder());
                Kind kind = Kind.values()[(int) numbers.getLong() - 1];
                int path = (int) numbers.getLong();
                int other = (int) numbers.getLong();
                int data = (int) numbers.getLong();
                calls.add(new Call(kind, text(in, path), text(in, other), numbers.getLong(), in.readNBytes(data)));
            }
        }
        return calls;
    }

    private static String text(DataInputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kind + " " + path + (other.isEmpty() ? "" : " " + other) + (data.length == 0 ? "" : " " + offset + "+" + data.length);
    }
}
