package nianbao.parquet;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.api.Binary;

/** The texts of a column as their bytes. Most stand in many rows one after the other, and are encoded once for all of them. */
final class Texts {

    private Encoded last = Encoded.of("");

    private record Encoded(String text, Binary bytes) {

        static Encoded of(String text) {
            return new Encoded(text, Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    // The same text, not an equal one: to compare them would take as long as to encode it again.
    Binary bytes(String text) {
        Encoded encoded = last;
        if (encoded.text() != text) {
            encoded = Encoded.of(text);
            last = encoded;
        }
        return encoded.bytes();
    }
}
