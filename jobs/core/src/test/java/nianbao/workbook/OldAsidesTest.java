package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.aside.Aside;
import nianbao.aside.FiguresAside;
import nianbao.aside.Hearer;
import nianbao.aside.Whereabouts;
import nianbao.workbook.OldRecords.One;
import nianbao.workbook.file.WorkbookFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts, links and pivot tables of an Excel 97 workbook keep of cells. */
class OldAsidesTest {

    private static final double NUMBER = 13900007101.0;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0a;

    @TempDir
    private Path folder;

    private final List<Aside> texts = new ArrayList<>();
    private final List<FiguresAside> figures = new ArrayList<>();
    private final Hearer hearer = new Hearer() {
        @Override
        public boolean minds(String text) {
            return true;
        }

        @Override
        public void hear(Aside aside) {
            texts.add(aside);
        }

        @Override
        public void hear(FiguresAside numbers) {
            figures.add(numbers);
        }
    };

    @Test
    void a_chart_keeps_texts_and_a_column_of_numbers_a_series() throws IOException {
        One begin = new One(BEGIN, bytes(16).putShort((short) 0x600).putShort((short) 0x20).array());
        open(begin, number(0, 0, NUMBER), number(1, 0, 12), number(0, 1, 52), text("13900007102"), new One(END, new byte[0]));

        assertThat(figures).singleElement().satisfies(column -> {
            assertThat(column.place()).isEqualTo(Whereabouts.CHART);
            assertThat(column.sheet()).isEqualTo("表");
            assertThat(column.numbers().elevens()).containsExactly(NUMBER);
            assertThat(column.numbers().others()).isEqualTo(1);
            assertThat(column.numbers().largest()).isEqualTo(12);
        });
        assertThat(texts).anyMatch(aside -> aside.place() == Whereabouts.CHART && aside.text().contains("13900007102"));
    }

    @Test
    void a_number_in_a_cell_is_none_of_a_chart() throws IOException {
        open(number(1, 0, NUMBER), text("13900007102"));

        assertThat(figures).isEmpty();
        assertThat(texts).noneMatch(aside -> aside.text().contains("13900007102"));
    }

    @Test
    void a_link_keeps_numbers_and_texts_by_their_columns() throws IOException {
        ByteBuffer row = bytes(8 + 2 * 9 + 2).put((byte) 2).put((byte) 0).putShort((short) 0);
        row.put((byte) 2).putShort((short) 2).put((byte) 0).put("ab".getBytes(StandardCharsets.US_ASCII));
        row.put((byte) 1).putDouble(NUMBER).put((byte) 1).putDouble(52);
        ByteBuffer next = bytes(4 + 9).put((byte) 1).put((byte) 1).putShort((short) 1).put((byte) 1).putDouble(8);
        open(new One(0x5a, row.array()), new One(0x5a, next.array()));

        assertThat(figures).singleElement().satisfies(column -> {
            assertThat(column.place()).isEqualTo(Whereabouts.LINKED);
            assertThat(column.numbers().elevens()).containsExactly(NUMBER);
            assertThat(column.numbers().largest()).isEqualTo(8);
        });
    }

    @Test
    void the_cache_of_a_pivot_table_keeps_numbers() throws IOException {
        Path file = book().in(folder);
        ByteBuffer cache = bytes(4 + 12).putShort((short) 0xc6).putShort((short) 0).putShort((short) 0xc9).putShort((short) 8).putDouble(NUMBER);
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), false)) {
            files.getRoot().createDirectory("_SX_DB_CUR").createDocument("0001", new ByteArrayInputStream(cache.array()));
            files.writeFilesystem();
        }
        WorkbookFile.open(file, hearer);

        assertThat(figures).singleElement().satisfies(column -> assertThat(column.place()).isEqualTo(Whereabouts.TABLE));
    }

    /** A workbook with some records at the end of its sheet. */
    private void open(One... records) throws IOException {
        OldRecords book = book();
        book.all().addAll(book.all().size() - 1, List.of(records));
        assertThat(WorkbookFile.open(book.in(folder), hearer)).isInstanceOf(Opened.Readable.class);
    }

    private static OldRecords book() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("表").createRow(0).createCell(0).setCellValue("清河镇");
        return OldRecords.of(workbook);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static One number(int row, int column, double value) {
        return new One(0x203, bytes(14).putShort((short) row).putShort((short) column).putShort((short) 15).putDouble(value).array());
    }

    private static One text(String text) {
        ByteBuffer content = bytes(9 + text.length()).putShort((short) 2).putShort((short) 0).putShort((short) 15);
        return new One(0x204, content.putShort((short) text.length()).put((byte) 0).put(text.getBytes(StandardCharsets.US_ASCII)).array());
    }
}
