package nianbao.template;

import nianbao.language.Title;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes into the cells of a sheet. */
record SheetPen(XSSFSheet sheet, Paints paints) {

    static final double NARROW = 0.4;

    XSSFCell cell(int row, int column) {
        XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    }

    XSSFCell blank(int row, int column, Paint paint) {
        return blank(row, column, paint, "General");
    }

    XSSFCell blank(int row, int column, Paint paint, String format) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(paints.style(paint, format));
        return cell;
    }

    void text(int row, int column, Paint paint, String text) {
        blank(row, column, paint).setCellValue(text);
    }

    void formula(int row, int column, Paint paint, String format, String formula) {
        blank(row, column, paint, format).setCellFormula(formula);
    }

    void merge(int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    void height(int row, double points) {
        XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        there.setHeightInPoints((float) points);
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, letters * 256);
    }

    /** Nothing can be changed but the cells that are not locked, and no word is needed to take that away. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /**
     * Lying A4, on as many pages as it takes, several side by side where one would print it small. These bear its name in their header and
     * begin with a row further down, as what stands above it is wider than the columns that each of them has.
     */
    void pages(int firstRow, int lastRow, PaperColumns columns, String name, Title page) {
        int lastColumn = columns.ends().get(columns.ends().size() - 1);
        page(lastRow, lastColumn, true, page);
        boolean besides = columns.set() > 1;
        if (besides) {
            sheet.getHeader().setLeft("&14&B" + name.replace("&", "&&"));
            sheet.getPrintSetup().setHeaderMargin(NARROW);
            sheet.setMargin(PageMargin.TOP, 2 * NARROW);
            sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, firstRow, lastRow);
        }
        new PaperRows(sheet, besides ? firstRow : 0, lastRow).set();
    }

    /** A4, as wide as the paper, as many pages as it takes. */
    void page(int lastRow, int lastColumn, boolean landscape, Title page) {
        sheet.setDisplayGridlines(false);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(side, NARROW);
        }
        sheet.setMargin(PageMargin.BOTTOM, 2 * NARROW);
        print.setFooterMargin(NARROW / 2);
        sheet.getFooter().setCenter(page.zh() + " / " + page.en());
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }
}
