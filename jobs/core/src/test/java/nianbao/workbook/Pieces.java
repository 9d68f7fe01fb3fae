package nianbao.workbook;

import java.io.ByteArrayInputStream;

/** A stream that gives a few bytes at a time. */
public final class Pieces extends ByteArrayInputStream {

    private final int most;

    public Pieces(byte[] bytes, int most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, most));
    }
}
