package nianbao.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.workbook.format.DateFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What POI's user model sees of a workbook. */
final class SeenByPoi {

    private final boolean since1904;
    private final Map<CellReference, CellRangeAddress> merged = new HashMap<>();

    private SeenByPoi(boolean since1904) {
        this.since1904 = since1904;
    }

    static Seen of(Path file) throws IOException {
        try (org.apache.poi.ss.usermodel.Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Map<String, List<String>> sheets = new TreeMap<>();
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                sheets.put(sheet.getSheetName(), new SeenByPoi(since1904(workbook)).facts(sheet));
            }
            return new Seen(sheets);
        }
    }

    private static boolean since1904(org.apache.poi.ss.usermodel.Workbook workbook) {
        return workbook instanceof HSSFWorkbook old
                ? old.getInternalWorkbook().isUsing1904DateWindowing()
                : ((XSSFWorkbook) workbook).isDate1904();
    }

    private List<String> facts(org.apache.poi.ss.usermodel.Sheet sheet) {
        sheet.getMergedRegions().forEach(region -> region.forEach(cell ->
                merged.put(new CellReference(cell.getRow(), cell.getColumn()), region)));
        List<String> facts = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> add(cell, cells));
            if (!cells.isEmpty()) {
                facts.add("row " + row.getRowNum() + (row.getZeroHeight() ? " hidden" : ""));
                facts.addAll(cells);
            }
        }
        return facts;
    }

    private void add(org.apache.poi.ss.usermodel.Cell cell, List<String> facts) {
        String words = words(cell);
        if (words != null) {
            CellReference place = new CellReference(cell.getRowIndex(), cell.getColumnIndex());
            CellRangeAddress region = merged.get(place);
            facts.add(place.formatAsString().replace("$", "") + " " + words + (region == null ? "" : " over " + region(region)));
        }
    }

    private static Region region(CellRangeAddress region) {
        return new Region(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn());
    }

    private String words(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell xssf && !xssf.getCTCell().isSetV()) {
            return "uncomputed";
        }
        if (formula && cell.getCachedFormulaResultType() == CellType.STRING && cell.getStringCellValue().isEmpty()) {
            return "uncomputed";
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> "number " + cell.getNumericCellValue() + " as " + format(cell) + date(cell);
            case BOOLEAN -> "flag " + cell.getBooleanCellValue();
            case ERROR -> "fault " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> null;
        };
    }

    private static String text(String text) {
        return text == null || text.isEmpty() ? null : "text " + Seen.lowered(text);
    }

    private static String format(org.apache.poi.ss.usermodel.Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format == null ? "General" : format;
    }

    private String date(org.apache.poi.ss.usermodel.Cell cell) {
        String format = format(cell);
        double value = cell.getNumericCellValue();
        return DateFormat.showsDay(format) && value >= (since1904 ? 0 : 1) ? " on " + DateUtil.getLocalDateTime(value, since1904).toLocalDate() : "";
    }
}
