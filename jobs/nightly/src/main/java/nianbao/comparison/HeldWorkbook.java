package nianbao.comparison;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows are put into XML as they are written, held in memory, and go to the disk together with all else: to make files
 * for every sheet and for what is around them, and to delete them, takes longer.
 */
final class HeldWorkbook extends SXSSFWorkbook {

    // More than any division has, as the rows of one are measured together for the page that they are printed on.
    private static final int ROWS_HELD = 5_000;

    HeldWorkbook(XSSFWorkbook whole) {
        super(whole, ROWS_HELD, false, true);
    }

    /** Writes it to a file. */
    void write(Path target) throws IOException {
        flushSheets();
        Map<String, SXSSFSheet> sheets = new HashMap<>();
        for (int index = 0; index < getNumberOfSheets(); index++) {
            sheets.put(getXSSFWorkbook().getSheetAt(index).getPackagePart().getPartName().getName().substring(1), getSheetAt(index));
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                PartsArchive archive = new PartsArchive(file, sheets)) {
            getXSSFWorkbook().write(archive);
        }
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new HeldRows(getSharedStringSource());
    }

    // There are no files to delete; the library would save all of it once more.
    @Override
    public void close() { }
}
