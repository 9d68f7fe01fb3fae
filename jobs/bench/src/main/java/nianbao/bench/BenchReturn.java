package nianbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a return: a merged title, a header of two rows with merges, a row a township, sums as formulas. */
final class BenchReturn {

    private static final int HEADER = 2;
    private static final int FIRST = 4;

    private final Sheet sheet;
    private final Sent sent;
    private final Random random;
    private final int[] totals = new int[BenchForm.KINDS.length * BenchForm.FIGURES.length];

    private BenchReturn(Sheet sheet, Sent sent) {
        this.sheet = sheet;
        this.sent = sent;
        this.random = new Random(sent.seed());
    }

    /**
     * What is told of a year.
     *
     * @param first the number of its first township
     * @param seed of what is particular to them
     */
    record Sent(BenchForm form, int year, int first, int townships, int seed) {

        static Sent once(int townships, int seed) {
            return new Sent(new BenchForm(0), 2014, 0, townships, seed);
        }
    }

    static void writePackage(Path file, Sent sent) throws IOException {
        // With a table of shared strings, as offices' own programs write it.
        write(new SXSSFWorkbook(null, 100, false, true), file, sent);
    }

    static void writeOld(Path file, Sent sent) throws IOException {
        write(new HSSFWorkbook(), file, sent);
    }

    private static void write(Workbook workbook, Path file, Sent sent) throws IOException {
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            new BenchReturn(workbook.createSheet("统计表"), sent).write();
            workbook.write(stream);
        }
    }

    private void write() {
        sheet.createRow(0).createCell(0).setCellValue(sent.form().title(sent.year()));
        sheet.createRow(1).createCell(0).setCellValue("填报时间：" + (sent.year() + 1) + ".1.8");
        header(sheet.createRow(HEADER), sheet.createRow(HEADER + 1));
        for (int i = 0; i < sent.townships(); i++) {
            township(sheet.createRow(FIRST + i), sent.first() + i);
        }
        total(sheet.createRow(FIRST + sent.townships()));
    }

    private void header(Row kinds, Row figures) {
        kinds.createCell(0).setCellValue("乡镇");
        merge(0, 0, 0, BenchForm.KINDS.length * BenchForm.FIGURES.length);
        merge(HEADER, HEADER + 1, 0, 0);
        int column = 1;
        for (String kind : BenchForm.KINDS) {
            kinds.createCell(column).setCellValue(kind);
            merge(HEADER, HEADER, column, column + BenchForm.FIGURES.length - 1);
            for (String figure : BenchForm.FIGURES) {
                figures.createCell(column++).setCellValue(figure);
            }
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private void township(Row row, int township) {
        row.createCell(0).setCellValue(BenchForm.township(township));
        Random usual = new Random(sent.form().number() * (1L << 32) + township);
        int column = 1;
        for (int kind = 0; kind < BenchForm.KINDS.length; kind++) {
            int sum = 0;
            for (int figure = 1; figure < BenchForm.FIGURES.length; figure++) {
                int value = near(usual.nextInt(2_000));
                sum += value;
                totals[column - 1] += value;
                row.createCell(column++).setCellValue(value);
            }
            totals[column - 1] += sum;
            sum(row.createCell(column), range(row.getRowNum(), row.getRowNum(), column - 3, column - 1), sum);
            column++;
        }
    }

    // As in real returns, a year is like the one before.
    private int near(int usual) {
        return usual * (90 + random.nextInt(21)) / 100;
    }

    private void total(Row row) {
        row.createCell(0).setCellValue("合计");
        for (int column = 1; column <= totals.length; column++) {
            sum(row.createCell(column), range(FIRST, FIRST + sent.townships() - 1, column, column), totals[column - 1]);
        }
    }

    private static void sum(Cell cell, String range, double value) {
        cell.setCellFormula("SUM(" + range + ")");
        cell.setCellValue(value);
    }

    private static String range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return new CellReference(firstRow, firstColumn).formatAsString() + ":" + new CellReference(lastRow, lastColumn).formatAsString();
    }
}
