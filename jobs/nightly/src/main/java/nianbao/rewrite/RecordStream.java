package nianbao.rewrite;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** The records of an {@code .xls}: each has two bytes that say its kind, two its length, and then its content. */
final class RecordStream {

    private static final int HEAD = 4;
    /** CONDFMT, CF, CONDFMT12, CF12 and CFEX of [MS-XLS]. */
    private static final Set<Integer> CONDITIONAL_FORMATS = Set.of(0x01B0, 0x01B1, 0x0879, 0x087A, 0x087B);

    private RecordStream() {}

    /** The records without those on formats that depend on conditions, in an order of which the library knows nothing. */
    static byte[] withoutConditionalFormats(byte[] stream) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(stream.length);
        int place = 0;
        while (place + HEAD <= stream.length) {
            int length = Math.min(stream.length - place, HEAD + number(stream, place + 2));
            if (!CONDITIONAL_FORMATS.contains(number(stream, place))) {
                kept.write(stream, place, length);
            }
            place += length;
        }
        return kept.toByteArray();
    }

    private static int number(byte[] stream, int place) {
        return stream[place] & 0xFF | (stream[place + 1] & 0xFF) << 8;
    }
}
