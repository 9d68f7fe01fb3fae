package nianbao.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.workbook.Open;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTIndexedColors;

/** What is printed in grey, in both file formats. */
class GreyTest {

    @TempDir
    private Path folder;

    @Test
    void numbers_and_texts_in_grey_are_known() throws IOException {
        for (org.apache.poi.ss.usermodel.Workbook workbook : new org.apache.poi.ss.usermodel.Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            nianbao.workbook.Row cells = Open.sheet(written(workbook)).rows().get(0);

            assertThat(cells.at(0).grey()).isTrue();
            assertThat(cells.number(0)).isNull();
            assertThat(cells.at(1).grey()).isTrue();
            assertThat(cells.at(1).text()).isEqualTo("0.0");
            assertThat(cells.at(1).indent()).isEqualTo(2);
            assertThat(cells.at(2).grey()).isFalse();
            assertThat(cells.number(2)).isNotNull();
            assertThat(cells.at(3).grey()).isFalse();
        }
    }

    @Test
    void a_workbook_with_colours_of_its_own_has_grey_where_these_are_grey() throws IOException {
        HSSFWorkbook old = new HSSFWorkbook();
        old.getCustomPalette().setColorAtIndex(IndexedColors.GREY_50_PERCENT.getIndex(), (byte) 0x20, (byte) 0x40, (byte) 0xc0);
        old.getCustomPalette().setColorAtIndex(IndexedColors.RED.getIndex(), (byte) 0x90, (byte) 0x90, (byte) 0x90);
        XSSFWorkbook open = new XSSFWorkbook();
        CTIndexedColors own = open.getStylesSource().getCTStylesheet().addNewColors().addNewIndexedColors();
        for (int number = 0; number < 64; number++) {
            own.addNewRgbColor().setRgb(new byte[] {0, (byte) (number == 23 ? 0x20 : 0x90), (byte) (number == 23 ? 0xc0 : 0x90), (byte) 0x90});
        }

        for (org.apache.poi.ss.usermodel.Workbook workbook : new org.apache.poi.ss.usermodel.Workbook[] {open, old}) {
            nianbao.workbook.Row cells = Open.sheet(written(workbook)).rows().get(0);

            assertThat(cells.at(0).grey()).isFalse();
            assertThat(cells.at(1).grey()).isFalse();
            assertThat(cells.at(3).grey()).isTrue();
        }
    }

    private Path written(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        Row row = workbook.createSheet("Sheet1").createRow(0);
        CellStyle grey = coloured(workbook, IndexedColors.GREY_50_PERCENT);
        grey.setIndention((short) 2);
        row.createCell(0).setCellValue(0);
        row.getCell(0).setCellStyle(grey);
        row.createCell(1).setCellValue("0.0");
        row.getCell(1).setCellStyle(grey);
        row.createCell(2).setCellValue(0);
        row.createCell(3).setCellValue(0);
        row.getCell(3).setCellStyle(coloured(workbook, IndexedColors.RED));
        Path file = folder.resolve("grey");
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    private static CellStyle coloured(org.apache.poi.ss.usermodel.Workbook workbook, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setColor(colour.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    @ParameterizedTest
    @CsvSource({"FF808080, true", "C0C0C0, true", "FF000000, false", "FFFFFFFF, false", "FFFF0000, false", "FF4472C4, false", "grey, false", "FF333333, false"})
    void a_colour_is_grey_when_its_parts_are_alike_and_neither_dark_nor_light(String code, boolean grey) {
        assertThat(Grey.isCode(code)).isEqualTo(grey);
    }

    @ParameterizedTest
    @CsvSource({"0, -0.35, true", "0, 0, false", "1, 0.5, true", "1, 0, false", "4, 0.5, false"})
    void a_theme_gives_grey_by_its_tint(int theme, double tint, boolean grey) {
        assertThat(Grey.isTint(theme, tint)).isEqualTo(grey);
    }
}
