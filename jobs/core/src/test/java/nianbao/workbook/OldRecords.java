package nianbao.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** The records of an Excel 97 workbook that POI has written, to be put as other programs write them. */
final class OldRecords {

    private static final int SHEET = 0x85;
    private static final int BEGIN = 0x809;

    private final List<One> records = new ArrayList<>();

    /** A record: its number, and what it holds. */
    record One(int type, byte[] content) {}

    static OldRecords of(Workbook workbook) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(file);
        }
        OldRecords old = new OldRecords();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.toByteArray()))) {
            ByteBuffer stream = ByteBuffer.wrap(files.createDocumentInputStream("Workbook").readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            while (stream.remaining() >= 4) {
                int type = Short.toUnsignedInt(stream.getShort());
                byte[] content = new byte[Short.toUnsignedInt(stream.getShort())];
                stream.get(content);
                old.records.add(new One(type, content));
            }
        }
        return old;
    }

    List<One> all() {
        return records;
    }

    Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "old", ".xls");
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream stream = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(written()), "Workbook");
            files.writeFilesystem(stream);
        }
        return file;
    }

    /** With the places of the sheets as they are now. */
    private byte[] written() {
        Iterator<Integer> begins = begins().iterator();
        begins.next();
        ByteBuffer stream = ByteBuffer.allocate(records.stream().mapToInt(one -> 4 + one.content().length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        for (One one : records) {
            byte[] content = one.content();
            if (one.type() == SHEET) {
                content = ByteBuffer.wrap(content.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(0, begins.next()).array();
            }
            stream.putShort((short) one.type()).putShort((short) content.length).put(content);
        }
        return stream.array();
    }

    private List<Integer> begins() {
        List<Integer> begins = new ArrayList<>();
        int at = 0;
        for (One one : records) {
            if (one.type() == BEGIN) {
                begins.add(at);
            }
            at += 4 + one.content().length;
        }
        return begins;
    }
}
