package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nianbao.workbook.OldRecords.One;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as less common programs write them. */
class OldRecordsTest {

    private static final int SHARED_STRINGS = 0xfc;
    private static final int FORMULA = 0x06;
    private static final int ROW = 0x208;

    @TempDir
    private Path folder;

    private static OldRecords book() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("表");
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("文字" + row);
            sheet.getRow(row).createCell(1).setCellValue(row);
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.getRow(2).createCell(2).setCellFormula("B2+B3");
        sheet.getRow(2).getCell(2).setCellValue(3);
        return OldRecords.of(workbook);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x206, 0x406})
    void formulas_in_older_records_are_read(int type) throws IOException {
        OldRecords book = book();
        book.all().replaceAll(each(FORMULA, one -> new One(type, one.content())));
        Sheet sheet = Open.sheet(book.in(folder));

        assertThat(sheet.at(2, 2).content()).isEqualTo(new Content.Number(3));
        assertThat(sheet.formulas().has(2, 2)).isTrue();
    }

    @Test
    void formulas_laid_out_as_before_1995_are_read() throws IOException {
        OldRecords book = book();
        book.all().replaceAll(each(FORMULA, one -> new One(0x206, without(one.content(), 16, 20))));
        Sheet sheet = Open.sheet(book.in(folder));

        assertThat(sheet.at(2, 2).content()).isEqualTo(new Content.Number(3));
        assertThat(sheet.formulas().at(2, 2).code()).isInstanceOf(Formula.Tokens.class);
    }

    @Test
    void a_row_is_hidden_whether_its_record_comes_before_its_cells_or_after() throws IOException {
        OldRecords book = book();
        List<One> rows = book.all().stream().filter(one -> one.type() == ROW).toList();
        book.all().removeAll(rows);
        book.all().addAll(book.all().size() - 1, rows);
        Sheet sheet = Open.sheet(book.in(folder));

        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(false, true, false);
    }

    @Test
    void what_stands_behind_the_shared_texts_is_none_of_them() throws IOException {
        OldRecords book = book();
        book.all().replaceAll(each(SHARED_STRINGS, one -> new One(SHARED_STRINGS, with(one.content(), 0x20, 0x00, 0x01, 0x41))));

        assertThat(Open.sheet(book.in(folder)).at(2, 0).text()).isEqualTo("文字2");
    }

    @Test
    void what_only_shows_how_to_speak_the_last_shared_text_may_be_cut_off() throws IOException {
        OldRecords book = book();
        book.all().replaceAll(each(SHARED_STRINGS, one -> new One(SHARED_STRINGS, spoken(one.content()))));

        assertThat(Open.sheet(book.in(folder)).at(2, 0).text()).isEqualTo("文字2");
    }

    private static UnaryOperator<One> each(int type, UnaryOperator<One> change) {
        return one -> one.type() == type ? change.apply(one) : one;
    }

    private static byte[] without(byte[] content, int from, int to) {
        byte[] shorter = Arrays.copyOf(content, content.length - (to - from));
        System.arraycopy(content, to, shorter, from, content.length - to);
        return shorter;
    }

    private static byte[] with(byte[] content, int... more) {
        byte[] longer = Arrays.copyOf(content, content.length + more.length);
        for (int i = 0; i < more.length; i++) {
            longer[content.length + i] = (byte) more[i];
        }
        return longer;
    }

    /** The last text has three wide letters; behind its flags stands how many bytes for speech are to follow it. */
    private static byte[] spoken(byte[] content) {
        int flags = content.length - 7;
        byte[] longer = Arrays.copyOf(content, content.length + 4);
        longer[flags] |= 4;
        longer[flags + 1] = 40;
        Arrays.fill(longer, flags + 2, flags + 5, (byte) 0);
        System.arraycopy(content, flags + 1, longer, flags + 5, 6);
        return longer;
    }
}
