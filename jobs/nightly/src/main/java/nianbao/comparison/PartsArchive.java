package nianbao.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nianbao.export.StableZip;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook on their way to the disk: its sheets get their rows, and nothing has the hour of its making, so that equal
 * content gives equal bytes.
 */
final class PartsArchive extends ZipArchiveOutputStream {

    private static final String EMPTY = "<sheetData/>";

    private final Map<String, SXSSFSheet> sheets;
    private final ByteArrayOutputStream around = new ByteArrayOutputStream();
    private @Nullable SXSSFSheet sheet;

    /** @param sheets by the names of their parts */
    PartsArchive(OutputStream target, Map<String, SXSSFSheet> sheets) {
        super(target);
        this.sheets = sheets;
        // The JDK cannot read a stream of zip entries whose lengths have eight bytes.
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(StableZip.EPOCH);
        super.putArchiveEntry(entry);
        sheet = sheets.get(entry.getName());
    }

    @Override
    public void write(byte[] bytes, int first, int count) throws IOException {
        if (sheet == null) {
            super.write(bytes, first, count);
        } else {
            around.write(bytes, first, count);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        if (sheet != null) {
            SXSSFSheet filled = sheet;
            sheet = null;
            fill(around.toString(StandardCharsets.UTF_8), filled);
            around.reset();
        }
        super.closeArchiveEntry();
    }

    private void fill(String xml, SXSSFSheet filled) throws IOException {
        int place = xml.indexOf(EMPTY);
        text(xml.substring(0, place) + "<sheetData>\n");
        try (InputStream rows = filled.getWorksheetXMLInputStream()) {
            rows.transferTo(this);
        }
        text("</sheetData>" + xml.substring(place + EMPTY.length()));
    }

    private void text(String xml) throws IOException {
        write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
