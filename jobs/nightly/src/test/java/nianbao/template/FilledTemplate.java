package nianbao.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template that somebody fills in, typing into cells that are not locked. */
record FilledTemplate(Path file, FormYear form) {

    /** What is done with the workbook while it is open. */
    interface Work {
        void on(Typist typist);
    }

    /** Somebody before the open workbook. */
    record Typist(XSSFWorkbook workbook, TablePlan plan) {

        /** Types right figures into every cell that is open. */
        void fill() {
            for (int row = 0; row < plan.rows(); row++) {
                for (FormColumn column : plan.form().columns()) {
                    if (!cell(column, row).getCellStyle().getLocked()) {
                        type(column, row, new RightFigures(plan.form(), row).of(column));
                    }
                }
            }
        }

        XSSFCell cell(FormColumn column, int row) {
            return workbook.getSheetAt(0).getRow(plan.firstRow() + row).getCell(plan.place(column));
        }

        void type(FormColumn column, int row, Object value) {
            XSSFCell cell = cell(column, row);
            if (cell.getCellStyle().getLocked()) {
                throw new IllegalStateException(cell.getAddress() + " is locked");
            }
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue((String) value);
            }
        }

        void type(String indicator, int row, Object value) {
            type(plan.form().total(indicator).orElseThrow(), row, value);
        }

        String status() {
            return workbook.getSheetAt(0).getRow(TablePlan.STATUS).getCell(0).getStringCellValue();
        }
    }

    void fill() throws IOException {
        change(Typist::fill);
    }

    /** Opens it, does something, works its formulas out and saves it. */
    void change(Work work) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            work.on(new Typist(workbook, plan(workbook)));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Looks at a copy of it. */
    void look(Path copy, Work work) throws IOException {
        try (XSSFWorkbook workbook = open(copy)) {
            work.on(new Typist(workbook, plan(workbook)));
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private TablePlan plan(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        int first = new TablePlan(form, 1, 1).firstRow();
        int rows = 0;
        while (!sheet.getRow(first + rows).getCell(0).getStringCellValue().equals("合计")) {
            rows++;
        }
        return new TablePlan(form, 1, rows);
    }
}
