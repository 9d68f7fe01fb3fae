package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is struck out, in part or whole, in both file formats. */
class StruckTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_struck_out_is_kept_apart_from_what_stands() throws IOException {
        for (org.apache.poi.ss.usermodel.Workbook workbook : new org.apache.poi.ss.usermodel.Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            nianbao.workbook.Row cells = Open.sheet(written(workbook)).rows().get(0);

            assertThat(cells.at(0).content()).isEqualTo(new Content.Text("40", "38"));
            assertThat(cells.at(0).struck()).isFalse();
            assertThat(cells.at(1).text()).isEqualTo("石桥乡");
            assertThat(cells.at(1).struck()).isTrue();
            assertThat(cells.at(2).content()).isEqualTo(new Content.Text("石桥乡"));
            assertThat(cells.at(2).struck()).isTrue();
            assertThat(cells.at(3).struck()).isTrue();
            assertThat(cells.number(3)).isNull();
            assertThat(cells.at(4).content()).isEqualTo(new Content.Text("40"));
            assertThat(cells.at(4).struck()).isFalse();
            assertThat(cells.at(5).struck()).isFalse();
        }
    }

    private Path written(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        Row row = workbook.createSheet("Sheet1").createRow(0);
        for (int font = 0; font < 6; font++) {
            workbook.createFont().setFontName("Font " + font);
        }
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(struck);
        row.createCell(0).setCellValue(text(workbook, struck, "3840", 2));
        row.createCell(1).setCellValue(text(workbook, struck, "石桥乡", 3));
        row.createCell(2).setCellValue("石桥乡");
        row.getCell(2).setCellStyle(style);
        row.createCell(3).setCellValue(38);
        row.getCell(3).setCellStyle(style);
        row.createCell(4).setCellValue("40");
        row.createCell(5).setCellValue(40);
        Path file = folder.resolve("struck");
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    private static RichTextString text(org.apache.poi.ss.usermodel.Workbook workbook, Font struck, String text, int until) {
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(0, until, struck);
        return rich;
    }
}
