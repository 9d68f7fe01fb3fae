package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digits above the line, and columns out of sight, in both file formats. */
class RaisedTest {

    @TempDir
    private Path folder;

    @Test
    void digits_above_the_line_stay_apart_from_the_number_before_them() throws IOException {
        assertThat(texts(new XSSFWorkbook())).containsExactly("1234⁵", "脚注¹²⁾后", "plain");
        assertThat(texts(new HSSFWorkbook())).containsExactly("1234⁵", "脚注¹²⁾后", "plain");
    }

    @Test
    void hidden_columns_are_known() throws IOException {
        assertThat(hidden(new XSSFWorkbook())).containsExactly(false, true, false);
        assertThat(hidden(new HSSFWorkbook())).containsExactly(false, true, false);
    }

    private String[] texts(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        return Open.sheet(written(workbook)).rows().get(0).cells().stream().map(Cell::text).toArray(String[]::new);
    }

    private Boolean[] hidden(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        nianbao.workbook.Sheet sheet = Open.sheet(written(workbook));
        return new Boolean[] {sheet.isHiddenColumn(0), sheet.isHiddenColumn(1), sheet.isHiddenColumn(2)};
    }

    private Path written(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Sheet1");
        for (int font = 0; font < 6; font++) {
            workbook.createFont().setFontName("Font " + font);
        }
        Font raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        sheet.createRow(0).createCell(0).setCellValue(text(workbook, raised, "12345", 4, 5));
        sheet.getRow(0).createCell(1).setCellValue(text(workbook, raised, "脚注12⁾后", 2, 5));
        sheet.getRow(0).createCell(2).setCellValue("plain");
        sheet.setColumnHidden(1, true);
        Path file = folder.resolve(workbook.getClass().getSimpleName());
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    private static RichTextString text(org.apache.poi.ss.usermodel.Workbook workbook, Font raised, String text, int from, int to) {
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(from, to, raised);
        return rich;
    }
}
