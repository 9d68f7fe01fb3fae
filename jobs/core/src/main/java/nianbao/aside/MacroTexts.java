package nianbao.aside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.util.RLEDecompressingInputStream;

/**
 * Unpacks the sources of macros, which lie in streams of an Office 97 file behind something else. All of them begin with the same
 * words, of which the first eight letters are left as they are.
 */
public final class MacroTexts {

    private static final byte[] SOURCE = {0, 'A', 't', 't', 'r', 'i', 'b', 'u', 't'};
    /** A mark, and two bytes of the first block. */
    private static final int HEADER = 3;
    private static final int PACKED = 0x30;
    private static final int PACKED_BITS = 0x70;

    private MacroTexts() {}

    /**
     * What is packed in a stream, as far as it unpacks.
     *
     * @param bounded bounds how much is read from what it is given
     */
    public static List<byte[]> in(byte[] stream, UnaryOperator<InputStream> bounded) {
        List<byte[]> texts = new ArrayList<>();
        for (int at = 0; at + HEADER + SOURCE.length <= stream.length; at++) {
            boolean packed = stream[at] == 1 && (stream[at + 2] & PACKED_BITS) == PACKED;
            // What a project is made of is packed from the first byte of its stream on.
            if (packed && (at == 0 || Arrays.equals(SOURCE, 0, SOURCE.length, stream, at + HEADER, at + HEADER + SOURCE.length))) {
                texts.add(unpacked(new ByteArrayInputStream(stream, at, stream.length - at), bounded));
            }
        }
        return texts;
    }

    private static byte[] unpacked(InputStream packed, UnaryOperator<InputStream> bounded) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream stream = bounded.apply(new RLEDecompressingInputStream(packed))) {
            stream.transferTo(text);
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // It breaks off, or is none: what there was before is what anybody could read.
            return text.toByteArray();
        }
        return text.toByteArray();
    }
}
