package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.workbook.file.WorkbookFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndentTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void texts_are_moved_in_as_far_as_their_style_says(boolean newFormat) throws IOException {
        Path file = folder.resolve("indented");
        try (org.apache.poi.ss.usermodel.Workbook book = WorkbookFactory.create(newFormat);
                OutputStream stream = Files.newOutputStream(file)) {
            Row row = book.createSheet("一").createRow(0);
            for (int steps = 0; steps < 4; steps++) {
                CellStyle style = book.createCellStyle();
                style.setIndention((short) steps);
                row.createCell(steps).setCellValue("盗窃");
                row.getCell(steps).setCellStyle(style);
            }
            row.createCell(4).setCellValue(12);
            row.getCell(4).setCellStyle(row.getCell(3).getCellStyle());
            book.write(stream);
        }

        Opened.Readable opened = (Opened.Readable) WorkbookFile.open(file);
        List<Cell> cells = opened.workbook().sheets().get(0).rows().get(0).cells();

        assertThat(cells).extracting(Cell::indent).containsExactly(0, 1, 2, 3, 0);
    }
}
