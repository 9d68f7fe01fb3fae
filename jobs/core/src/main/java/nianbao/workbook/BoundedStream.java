package nianbao.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A part of a package while it is inflated, within two bounds: how much in all, and how many times its packed size. */
public final class BoundedStream extends InputStream {

    private static final int RATIO = 250;
    private static final long SMALL = 16L << 20;

    private final InputStream inflated;
    private final long most;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private long total;

    public BoundedStream(InputStream inflated, long packed, Budget budget) {
        this.inflated = inflated;
        this.most = Math.max(SMALL, packed * RATIO);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = inflated.read(bytes, offset, length);
        if (count > 0) {
            total += count;
            checksum.update(bytes, offset, count);
            budget.inflate(count);
            Budget.refuse(total > most, "压缩比超过 250 倍", "inflates to more than 250 times its size");
        }
        return count;
    }

    /** The checksum of all that was read, by which one wrong digit shows. */
    public long checksum() {
        return checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        inflated.close();
    }
}
