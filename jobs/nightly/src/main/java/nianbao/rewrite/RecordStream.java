package nianbao.rewrite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;

/** The records of an {@code .xls}: each has two bytes that say its kind, two its length, and then its content. */
final class RecordStream {

    private static final int HEAD = 4;
    /** CONDFMT, CF, CONDFMT12, CF12 and CFEX of [MS-XLS]. */
    private static final Set<Integer> CONDITIONAL_FORMATS = Set.of(0x01B0, 0x01B1, 0x0879, 0x087A, 0x087B);

    private static final int FILEPASS = 0x002F;
    private static final int BOUNDSHEET = 0x0085;
    private static final int COUNTRY = 0x008C;
    /** The United States, which is what the library says of workbooks of its own. */
    private static final byte[] COUNTRY_RECORD = {(byte) COUNTRY, 0, 4, 0, 1, 0, 1, 0};

    private RecordStream() {}

    /**
     * The records with one that names a country, which xlwt does not write. The library puts the drawings of a workbook, comments
     * among them, behind that record, and without one before the beginning of the workbook, where no program finds it.
     *
     * @throws IOException when there is none among records that are encrypted by their place
     */
    static byte[] withCountry(byte[] stream) throws IOException {
        if (of(stream, COUNTRY).findAny().isPresent()) {
            return stream;
        }
        if (of(stream, FILEPASS).findAny().isPresent()) {
            throw new IOException("encrypted records that name no country");
        }
        int sheets = of(stream, BOUNDSHEET).map(place -> place + length(stream, place)).max().orElse(0);
        ByteArrayOutputStream named = new ByteArrayOutputStream(stream.length + COUNTRY_RECORD.length);
        named.write(stream, 0, sheets);
        named.writeBytes(COUNTRY_RECORD);
        named.write(stream, sheets, stream.length - sheets);
        return named.toByteArray();
    }

    /** The records without those on formats that depend on conditions, in an order of which the library knows nothing. */
    static byte[] withoutConditionalFormats(byte[] stream) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(stream.length);
        places(stream).filter(place -> !isConditionalFormat(stream, place)).forEach(place -> kept.write(stream, place, length(stream, place)));
        return kept.toByteArray();
    }

    /** How many records there are on formats that depend on conditions. */
    static int conditionalFormats(byte[] stream) {
        return (int) places(stream).filter(place -> isConditionalFormat(stream, place)).count();
    }

    private static boolean isConditionalFormat(byte[] stream, int place) {
        return CONDITIONAL_FORMATS.contains(number(stream, place));
    }

    private static IntStream of(byte[] stream, int kind) {
        return places(stream).filter(place -> number(stream, place) == kind);
    }

    /** Where the records begin. */
    private static IntStream places(byte[] stream) {
        return IntStream.iterate(0, place -> place + HEAD <= stream.length, place -> place + length(stream, place));
    }

    private static int length(byte[] stream, int place) {
        return Math.min(stream.length - place, HEAD + number(stream, place + 2));
    }

    private static int number(byte[] stream, int place) {
        return stream[place] & 0xFF | (stream[place + 1] & 0xFF) << 8;
    }
}
