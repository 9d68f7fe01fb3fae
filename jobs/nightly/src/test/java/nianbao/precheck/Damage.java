package nianbao.precheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What may happen to a return between the blank form and the inbox. */
enum Damage {
    DIGITS_SWAPPED((sheet, chance) -> figure(sheet, chance, cell -> number(cell) >= 10, cell -> cell.setCellValue(swapped((long) number(cell))))),
    FIGURE_EMPTIED((sheet, chance) -> figure(sheet, chance, cell -> true, Cell::setBlank)),
    FIGURES_EMPTIED((sheet, chance) -> List.copyOf(figures(sheet)).forEach(cell -> { if (chance.nextInt(4) == 0) { cell.setBlank(); } })),
    FIGURE_IN_WORDS((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue("约几十件"))),
    LETTER_IN_FIGURE((sheet, chance) -> figure(sheet, chance, cell -> number(cell) >= 10, cell -> cell.setCellValue(whole(cell).replaceFirst("\\d", "O")))),
    FIGURE_AS_TEXT((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue(whole(cell) + " 件"))),
    FIGURE_WITH_FOOTNOTE((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue(whole(cell) + "①"))),
    FIGURE_NEGATIVE((sheet, chance) -> figure(sheet, chance, cell -> number(cell) > 0, cell -> cell.setCellValue(-number(cell)))),
    FIGURE_BROKEN((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue(number(cell) + 0.5))),
    FIGURE_TENFOLD((sheet, chance) -> figure(sheet, chance, cell -> number(cell) >= 20, cell -> cell.setCellValue(10 * number(cell)))),
    FIGURE_ENORMOUS((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue("1" + "0".repeat(24)))),
    FIGURE_IS_AN_ERROR((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellErrorValue((byte) 0x17))),
    FIGURE_IS_A_DASH((sheet, chance) -> figure(sheet, chance, cell -> true, cell -> cell.setCellValue("—"))),
    COLUMN_THOUSANDFOLD((sheet, chance) -> {
        int column = any(figures(sheet), chance).getColumnIndex();
        figures(sheet).stream().filter(cell -> cell.getColumnIndex() == column).forEach(cell -> cell.setCellValue(1000 * number(cell)));
    }),
    COLUMNS_SWAPPED((sheet, chance) -> {
        int column = any(figures(sheet), chance).getColumnIndex();
        for (Cell cell : figures(sheet)) {
            Cell other = cell.getRow().getCell(column + 1);
            if (cell.getColumnIndex() == column && other != null && other.getCellType() == CellType.NUMERIC) {
                double figure = cell.getNumericCellValue();
                cell.setCellValue(other.getNumericCellValue());
                other.setCellValue(figure);
            }
        }
    }),
    TOTAL_WRONG((sheet, chance) -> inTotal(sheet, chance, cell -> cell.setCellValue(number(cell) + 13))),
    TOTAL_IS_A_FORMULA((sheet, chance) -> inTotal(sheet, chance, cell -> {
        Cell other = any(figures(sheet), chance);
        cell.setCellFormula("SUM(" + other.getAddress() + ":" + other.getAddress() + ")");
    })),
    TOTAL_OF_ANOTHER_WORKBOOK((sheet, chance) -> inTotal(sheet, chance, cell -> cell.setCellFormula("INDIRECT(\"B\"&ROW())"))),
    ROW_DELETED((sheet, chance) -> {
        Row row = any(figures(sheet), chance).getRow();
        if (row.getRowNum() < sheet.getLastRowNum()) {
            sheet.shiftRows(row.getRowNum() + 1, sheet.getLastRowNum(), -1);
        } else {
            sheet.removeRow(row);
        }
    }),
    ROW_REPEATED((sheet, chance) -> {
        Row row = any(figures(sheet), chance).getRow();
        Row again = sheet.createRow(sheet.getLastRowNum() + 1);
        row.forEach(cell -> copy(cell, again.createCell(cell.getColumnIndex())));
    }),
    ROW_HIDDEN((sheet, chance) -> any(figures(sheet), chance).getRow().setZeroHeight(true)),
    COLUMN_HIDDEN((sheet, chance) -> sheet.setColumnHidden(any(figures(sheet), chance).getColumnIndex(), true)),
    DIVISION_MISSPELT((sheet, chance) -> label(sheet, chance, cell -> cell.setCellValue(cell.getStringCellValue().strip() + "可"))),
    DIVISION_OF_ANOTHER((sheet, chance) -> label(sheet, chance, cell -> cell.setCellValue("铜城街道"))),
    DIVISION_MISSING((sheet, chance) -> label(sheet, chance, Cell::setBlank)),
    HEADING_MISSPELT((sheet, chance) -> heading(sheet, chance, cell -> cell.setCellValue("其中" + cell.getStringCellValue().strip() + "之"))),
    HEADING_MISSING((sheet, chance) -> heading(sheet, chance, Cell::setBlank)),
    HEADING_OF_ANOTHER_UNIT((sheet, chance) -> heading(sheet, chance, cell -> cell.setCellValue(cell.getStringCellValue().strip() + "（万元）"))),
    HEADING_REPEATED((sheet, chance) -> heading(sheet, chance, cell -> {
        Cell next = cell.getRow().getCell(cell.getColumnIndex() + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        next.setCellValue(cell.getStringCellValue());
    })),
    TITLE_OF_ANOTHER_YEAR((sheet, chance) -> texts(sheet).stream()
            .filter(cell -> cell.getStringCellValue().contains("201"))
            .forEach(cell -> cell.setCellValue(cell.getStringCellValue().replaceAll("201\\d", "2019")))),
    TITLE_MISSING((sheet, chance) -> texts(sheet).stream().limit(1).forEach(Cell::setBlank)),
    PART_OF_THE_YEAR((sheet, chance) -> texts(sheet).stream().limit(1).forEach(cell -> cell.setCellValue(cell.getStringCellValue() + "（1-9月）"))),
    SHEET_RENAMED((sheet, chance) -> sheet.getWorkbook().setSheetName(sheet.getWorkbook().getSheetIndex(sheet), "2011年")),
    SHEET_REPEATED((sheet, chance) -> sheet.getWorkbook().cloneSheet(sheet.getWorkbook().getSheetIndex(sheet))),
    SHEET_HIDDEN((sheet, chance) -> {
        Sheet other = sheet.getWorkbook().createSheet("说明");
        other.createRow(0).createCell(0).setCellValue("填报说明");
        sheet.getWorkbook().setActiveSheet(sheet.getWorkbook().getSheetIndex(other));
        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
    }),
    CELLS_MERGED((sheet, chance) -> {
        Cell cell = any(figures(sheet), chance);
        CellRangeAddress area = new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex() + 1, cell.getColumnIndex(), cell.getColumnIndex());
        if (sheet.getMergedRegions().stream().noneMatch(area::intersects)) {
            sheet.addMergedRegion(area);
        }
    }),
    PERSON_NAMED((sheet, chance) -> sheet.createRow(sheet.getLastRowNum() + 2).createCell(0).setCellValue("联系电话 13800138000")),
    NOTHING_FILLED_IN((sheet, chance) -> List.copyOf(figures(sheet)).forEach(Cell::setBlank));

    private final BiConsumer<Sheet, Random> act;

    Damage(BiConsumer<Sheet, Random> act) {
        this.act = act;
    }

    /** Damages a sheet in a place that chance picks; nothing happens to one that has no such place. */
    void to(Sheet sheet, Random chance) {
        act.accept(sheet, chance);
    }

    private static void figure(Sheet sheet, Random chance, Predicate<Cell> fits, Consumer<Cell> change) {
        one(figures(sheet).stream().filter(fits).toList(), chance, change);
    }

    private static void inTotal(Sheet sheet, Random chance, Consumer<Cell> change) {
        one(figures(sheet).stream().filter(cell -> isTotal(cell.getRow())).toList(), chance, change);
    }

    private static void label(Sheet sheet, Random chance, Consumer<Cell> change) {
        one(texts(sheet).stream().filter(cell -> cell.getColumnIndex() < 2 && hasFigures(cell.getRow()) && !isTotal(cell.getRow())).toList(), chance, change);
    }

    private static void heading(Sheet sheet, Random chance, Consumer<Cell> change) {
        int first = figures(sheet).stream().mapToInt(Cell::getRowIndex).min().orElse(0);
        one(texts(sheet).stream().filter(cell -> cell.getRowIndex() == first - 1 && cell.getColumnIndex() > 0).toList(), chance, change);
    }

    private static void one(List<Cell> fitting, Random chance, Consumer<Cell> change) {
        if (!fitting.isEmpty()) {
            change.accept(any(fitting, chance));
        }
    }

    private static Cell any(List<Cell> cells, Random chance) {
        return cells.get(chance.nextInt(cells.size()));
    }

    private static boolean isTotal(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .anyMatch(cell -> cell.getCellType() == CellType.STRING && cell.getStringCellValue().replaceAll("\\s", "").matches(".*(合计|总计|全县|全市).*"));
    }

    private static boolean hasFigures(Row row) {
        return StreamSupport.stream(row.spliterator(), false).anyMatch(cell -> cell.getCellType() == CellType.NUMERIC);
    }

    /** Numbers below the headings, which the first column never has. */
    static List<Cell> figures(Sheet sheet) {
        return cells(sheet, cell -> cell.getCellType() == CellType.NUMERIC && cell.getColumnIndex() > 0 && cell.getRowIndex() > 1);
    }

    private static List<Cell> texts(Sheet sheet) {
        return cells(sheet, cell -> cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank());
    }

    private static List<Cell> cells(Sheet sheet, Predicate<Cell> wanted) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (wanted.test(cell)) {
                cells.add(cell);
            }
        }));
        return cells;
    }

    private static void copy(Cell from, Cell to) {
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    private static double number(Cell cell) {
        return cell.getNumericCellValue();
    }

    private static String whole(Cell cell) {
        return String.valueOf(Math.round(number(cell)));
    }

    private static double swapped(long figure) {
        return figure / 100 * 100 + figure % 10 * 10 + figure / 10 % 10;
    }
}
