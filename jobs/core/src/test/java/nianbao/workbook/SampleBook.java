package nianbao.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that has something of everything, in the format that its file is named after. */
public final class SampleBook {

    private static final String[] FORMATS = {"General", "0.0%", "#,##0.00", "yyyy\"年\"m\"月\"d\"日\"", "yyyy-mm-dd", "0.00_ ;[Red]\\-0.00\\ "};

    private final Workbook workbook;
    private final CreationHelper make;

    private SampleBook(Workbook workbook) {
        this.workbook = workbook;
        this.make = workbook.getCreationHelper();
    }

    public static Path write(Path file) throws IOException {
        return write(file, file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook());
    }

    /** The same with dates counted from 1904. */
    static Path writeSince1904(Path file) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return write(file, workbook);
    }

    private static Path write(Path file, Workbook workbook) throws IOException {
        try (workbook; OutputStream stream = Files.newOutputStream(file)) {
            new SampleBook(workbook).fill();
            workbook.write(stream);
        }
        return file;
    }

    private void fill() {
        table(workbook.createSheet("东昌府区"));
        kinds(workbook.createSheet("各种单元格"));
        formats(workbook.createSheet("格式"));
        workbook.createSheet("空表");
        table(workbook.createSheet("隐藏表"));
        workbook.setSheetHidden(4, true);
    }

    private static void table(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("2014年度矛盾纠纷调解情况统计表");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A5:A8"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D4"));
        for (int i = 2; i < 60; i++) {
            Row row = sheet.createRow(i);
            row.setZeroHeight(i % 9 == 0);
            row.createCell(0).setCellValue("古楼街道" + i % 7);
            row.createCell(2 + i % 3).setCellValue(i * 37.25);
            row.createCell(8).setCellValue(i);
            row.createCell(11 + i % 200).setBlank();
        }
    }

    private void kinds(Sheet sheet) {
        Row values = sheet.createRow(3);
        values.createCell(1).setCellValue(true);
        values.createCell(2).setCellValue(false);
        int column = 3;
        for (FormulaError error : new FormulaError[] {FormulaError.REF, FormulaError.DIV0, FormulaError.NA, FormulaError.NAME}) {
            values.createCell(column++).setCellErrorValue(error.getCode());
        }
        texts(sheet.createRow(5));
        numbers(sheet.createRow(9));
        formulas(sheet.createRow(12), sheet.createRow(13));
    }

    private void texts(Row row) {
        row.createCell(0).setCellValue("  前后有空格 ");
        row.createCell(2).setCellValue("换\n行");
        row.createCell(3).setCellValue("_x000D_ 和 _x0041_ 不是转义");
        row.createCell(5).setCellValue("a<b & \"c\" > 'd' 𠮷");
        RichTextString rich = make.createRichTextString("合计（万元）");
        Font bold = workbook.createFont();
        bold.setBold(true);
        rich.applyFont(1, 3, bold);
        row.createCell(7).setCellValue(rich);
        row.createCell(9).setCellValue("长".repeat(9_000));
        row.createCell(10).setCellValue("");
    }

    private static void numbers(Row row) {
        double[] numbers = {0, -0.5, 1e-7, 123456789.123, 0.1 + 0.2, 98.4, 1e15, -1e300, 12345678901234567.0, 4.35, 3.5e9};
        for (int i = 0; i < numbers.length; i++) {
            row.createCell(2 * i).setCellValue(numbers[i]);
        }
    }

    private void formulas(Row numbers, Row formulas) {
        numbers.createCell(0).setCellValue(3);
        numbers.createCell(1).setCellValue(4.5);
        String[] texts = {"A13+B13", "\"合\"&\"计\"", "A13>1", "1/0", "\"\"", "SUM(A13:B13)"};
        for (int i = 0; i < texts.length; i++) {
            Cell cell = formulas.createCell(i);
            cell.setCellFormula(texts[i]);
            make.createFormulaEvaluator().evaluateFormulaCell(cell);
        }
    }

    private void formats(Sheet sheet) {
        double day = LocalDate.of(2015, 1, 8).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        for (int i = 0; i < FORMATS.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(make.createDataFormat().getFormat(FORMATS[i]));
            Row row = sheet.createRow(2 * i);
            for (double value : new double[] {day, 0.984, 61, 59.75}) {
                Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                cell.setCellStyle(style);
                cell.setCellValue(value);
            }
        }
    }
}
