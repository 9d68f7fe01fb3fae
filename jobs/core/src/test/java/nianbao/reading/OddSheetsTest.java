package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nianbao.definition.Definitions;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inspects sheets on which anything may stand anywhere; whatever comes of it is an answer. */
class OddSheetsTest {

    private static final int SEED = 20150108;
    private static final int WORKBOOKS = 400;
    private static final List<String> WORDS = List.of(
            "地区", "2015年", "合计", "清河镇", "东昌府区", "数量（起）", "单位：万元", "注：", "1", "2015", "指标", "甲", "乙", "其中：", "Total", "2014/15", "", "—",
            "比率（%）", "2009-2010");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void whatever_stands_on_a_sheet_is_inspected_and_drafted() throws IOException {
        Inspector unknowing = new Inspector(Definitions.loadAny(Files.createDirectories(folder.resolve("none"))));
        Inspector knowing = new Inspector(Definitions.loadAny(Path.of("../forms")));
        for (int number = 0; number < WORKBOOKS; number++) {
            Path file = odd();
            String name = "workbook " + number;
            assertThatCode(() -> unknowing.inspect(new Received("5ha", "统计.xlsx", Instant.now(), file))).as(name).doesNotThrowAnyException();
            assertThatCode(() -> knowing.inspect(new Received("5ha", "统计.xlsx", Instant.now(), file))).as(name).doesNotThrowAnyException();
        }
    }

    /** A sheet of so many rows has more of them than a guess looks at. */
    @Test
    void sheets_that_are_long_or_narrow_or_merged_all_over_are_inspected() throws IOException {
        Inspector inspector = new Inspector(Definitions.loadAny(Path.of("../forms")));
        for (int columns : new int[] {1, 2, 7}) {
            Path file = written(sheet -> {
                for (int row = 0; row < 6_046; row++) {
                    fill(sheet.createRow(row), columns, 0.7);
                }
                sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 6));
                sheet.addMergedRegion(new CellRangeAddress(5, 6_000, 0, 1));
            });
            assertThatCode(() -> inspector.inspect(new Received("5ha", "统计.xlsx", Instant.now(), file))).doesNotThrowAnyException();
        }
    }

    private Path odd() throws IOException {
        int rows = random.nextInt(12);
        int columns = 1 + random.nextInt(6);
        double numbers = random.nextDouble();
        return written(sheet -> {
            for (int row = 0; row < rows; row++) {
                fill(sheet.createRow(row + random.nextInt(2)), columns, numbers);
            }
            merge(sheet);
        });
    }

    private interface Filling {

        void fill(Sheet sheet);
    }

    private Path written(Filling filling) throws IOException {
        Path file = folder.resolve("odd.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            filling.fill(workbook.createSheet(random.nextInt(4) == 0 ? "2015年" : "Sheet1"));
            filling.fill(workbook.createSheet("Sheet2"));
            workbook.write(stream);
        }
        return file;
    }

    private void fill(Row row, int columns, double numbers) {
        for (int column = 0; column < columns; column++) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            if (random.nextDouble() < numbers) {
                row.createCell(column).setCellValue(random.nextInt(3) == 0 ? 2010 + random.nextInt(8) : random.nextInt(1000) / 10.0);
            } else {
                row.createCell(column).setCellValue(word() + (random.nextInt(4) == 0 ? word() : ""));
            }
        }
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** One region below the other, so that none overlaps another. */
    private void merge(Sheet sheet) {
        int row = 0;
        for (int count = random.nextInt(4); count > 0; count--) {
            int rows = random.nextInt(3);
            int column = random.nextInt(4);
            int last = column + random.nextInt(3);
            if (rows > 0 || last > column) {
                sheet.addMergedRegion(new CellRangeAddress(row, row + rows, column, last));
            }
            row += rows + 1;
        }
    }
}
