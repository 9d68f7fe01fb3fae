package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nianbao.formula.Calculation;
import nianbao.workbook.Opened.Failed;
import nianbao.workbook.Opened.Readable;
import nianbao.workbook.file.WorkbookFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flips bytes in sample workbooks; whatever comes of it is an answer, and comes soon. */
class FuzzTest {

    private static final int SEED = 20120101;
    private static final int VARIANTS = 1_000;
    private static final Duration BOUND = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> endings = new TreeMap<>();

    @Test
    void flipped_bytes_of_an_old_workbook_end_in_an_answer() throws IOException {
        byte[] whole = Files.readAllBytes(SampleBook.write(folder.resolve("sample.xls")));
        for (int i = 0; i < VARIANTS; i++) {
            answer(flipped(whole));
        }
        report("flipped bytes in .xls");
    }

    @Test
    void flipped_bytes_of_a_package_end_in_an_answer() throws IOException {
        byte[] whole = Files.readAllBytes(SampleBook.write(folder.resolve("sample.xlsx")));
        for (int i = 0; i < VARIANTS; i++) {
            answer(flipped(whole));
        }
        report("flipped bytes in .xlsx");
    }

    /** With checksums that are right again, so that the XML itself is put to the test. */
    @Test
    void flipped_bytes_within_the_parts_of_a_package_end_in_an_answer() throws IOException {
        Path sample = SampleBook.write(folder.resolve("sample.xlsx"));
        for (int i = 0; i < VARIANTS; i++) {
            answer(repacked(sample));
        }
        report("flipped bytes in the parts of .xlsx");
    }

    private byte[] flipped(byte[] whole) {
        byte[] bytes = whole.clone();
        int flips = 1 + random.nextInt(8);
        for (int i = 0; i < flips && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] repacked(Path sample) throws IOException {
        Path file = folder.resolve("repacked.xlsx");
        try (ZipFile zip = new ZipFile(sample.toFile());
                OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream to = new ZipOutputStream(stream)) {
            for (ZipEntry entry : zip.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changed(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return Files.readAllBytes(file);
    }

    private byte[] changed(byte[] part) {
        return random.nextInt(3) == 0 ? flipped(part) : part;
    }

    private void answer(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("variant"), bytes);
        Opened opened = Assertions.assertTimeout(BOUND, () -> WorkbookFile.open(file), () -> "checksum " + checksum(bytes));
        if (opened instanceof Readable readable) {
            Seen.of(readable.workbook());
            Calculation.of(readable.workbook());
        }
        endings.merge(ending(opened), 1, Integer::sum);
    }

    private static String ending(Opened opened) {
        return opened instanceof Failed failed ? failed.reason().toString() : "read";
    }

    private static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue());
    }

    private void report(String what) {
        System.out.println(what + ", " + VARIANTS + " variants: " + endings);
        assertThat(endings).containsKeys("DAMAGED", "read");
    }
}
