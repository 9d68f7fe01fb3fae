package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever POI's user model sees of a workbook, the reader sees, cell by cell. */
class GoldenTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sample.xlsx", "sample.xls"})
    void both_readers_see_the_same_cells(String name) throws IOException {
        assertSeenAlike(SampleBook.write(folder.resolve(name)));
    }

    @Test
    void both_readers_see_the_same_days_when_they_are_counted_from_1904() throws IOException {
        assertSeenAlike(SampleBook.writeSince1904(folder.resolve("sample.xlsx")));
    }

    @Test
    void sheets_come_in_their_order_with_the_hidden_ones() throws IOException {
        for (String name : new String[] {"sample.xlsx", "sample.xls"}) {
            Workbook workbook = Open.workbook(SampleBook.write(folder.resolve(name)));
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("东昌府区", "各种单元格", "格式", "空表", "隐藏表");
        }
    }

    @Test
    void a_formula_without_a_stored_result_is_uncomputed() throws IOException {
        Path file = folder.resolve("formula.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellFormula("1+1");
            workbook.write(stream);
        }
        assertSeenAlike(file);
        assertThat(Open.workbook(file).sheets().get(0).at(0, 0).content()).isEqualTo(new Content.Uncomputed());
    }

    @Test
    void a_row_tells_its_texts_and_its_large_numbers_apart() throws IOException {
        Sheet sheet = Open.sheet(SampleBook.write(folder.resolve("sample.xlsx")));
        assertThat(sheet.row(2).texts()).extracting(Cell::address).containsExactly("A3");
        assertThat(sheet.row(2).textsAndNumbersFrom(1e15)).extracting(Cell::address).containsExactly("A3");
        assertThat(sheet.row(2).textsAndNumbersFrom(-1e15)).hasSameSizeAs(sheet.row(2).cells());
        assertThat(sheet.row(1)).isNull();
        assertThat(sheet.rows(1, 3)).extracting(Row::index).containsExactly(2, 3);
        assertThat(sheet.lastRow()).isEqualTo(59);
    }

    private static void assertSeenAlike(Path file) throws IOException {
        assertThat(Seen.of(Open.workbook(file))).isEqualTo(SeenByPoi.of(file));
    }
}
