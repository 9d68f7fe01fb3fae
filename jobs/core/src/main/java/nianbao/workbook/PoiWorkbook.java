package nianbao.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Takes from POI's user model what a reading needs. */
final class PoiWorkbook {

    private PoiWorkbook() {}

    static Workbook read(org.apache.poi.ss.usermodel.Workbook workbook) {
        return new Workbook(StreamSupport.stream(workbook.spliterator(), false)
                .map(PoiWorkbook::sheet)
                .toList());
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = cells(row);
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum(), row.getZeroHeight(), cells));
            }
        }
        return new Sheet(sheet.getSheetName(), rows, sheet.getMergedRegions().stream().map(PoiWorkbook::region).toList());
    }

    private static List<Cell> cells(org.apache.poi.ss.usermodel.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            Content content = content(cell);
            if (content != null) {
                String format = content instanceof Content.Number ? cell.getCellStyle().getDataFormatString() : "";
                cells.add(new Cell(cell.getRowIndex(), cell.getColumnIndex(), content, format == null ? "" : format));
            }
        }
        return cells;
    }

    private static Content content(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> isUncomputed(cell) ? new Content.Uncomputed() : content(cell, cell.getCachedFormulaResultType());
            default -> content(cell, cell.getCellType());
        };
    }

    private static Content content(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> new Content.Number(cell.getNumericCellValue());
            case BOOLEAN -> new Content.Flag(cell.getBooleanCellValue());
            case ERROR -> new Content.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    private static Content text(String text) {
        return text.isEmpty() ? null : new Content.Text(text);
    }

    /** POI answers 0 for a formula without a stored result, which would be a figure that nobody computed. */
    private static boolean isUncomputed(org.apache.poi.ss.usermodel.Cell cell) {
        return cell instanceof XSSFCell xssf && !xssf.getCTCell().isSetV() && !xssf.getCTCell().isSetIs();
    }

    private static Region region(CellRangeAddress region) {
        return new Region(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn());
    }
}
