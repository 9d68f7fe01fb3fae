package nianbao.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.warehouse.Failure;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An answer as a workbook of one sheet: a heading that stays in sight and filters, and columns as wide as they need. */
record AnswerWorkbook(ResultSet answer) {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final short HEADING_HEIGHT = 21;

    void write(Path file) throws SQLException, IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            // By default the sizes are written as those of files above 4 GB, and not every program reads that.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            fill(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private void fill(SXSSFWorkbook workbook) throws SQLException {
        SXSSFSheet sheet = workbook.createSheet("查询结果 Answer");
        AnswerColumns columns = new AnswerColumns(answer.getMetaData(), new AnswerStyles(workbook));
        heading(sheet, columns);
        int last = rows(sheet, columns);
        columns.setWidths(sheet);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.count() - 1));
        print(sheet);
    }

    private static void heading(SXSSFSheet sheet, AnswerColumns columns) throws SQLException {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEADING_HEIGHT);
        for (int column = 0; column < columns.count(); column++) {
            columns.fillHeading(row.createCell(column));
        }
    }

    private int rows(SXSSFSheet sheet, AnswerColumns columns) throws SQLException {
        int last = 0;
        while (answer.next()) {
            if (last == LAST_ROW) {
                throw Failure.of("too_many_rows");
            }
            Row row = sheet.createRow(++last);
            for (int column = 0; column < columns.count(); column++) {
                columns.fill(row, column, Value.of(answer, column + 1));
            }
        }
        return last;
    }

    private static void print(SXSSFSheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
