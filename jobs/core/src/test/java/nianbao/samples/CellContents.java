package nianbao.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** All that a workbook says, cell by cell, with what is merged and hidden. */
final class CellContents {

    private CellContents() {}

    static List<String> of(Workbook book) {
        List<String> contents = new ArrayList<>();
        for (Sheet sheet : book) {
            sheet.getMergedRegions().stream()
                    .map(region -> sheet.getSheetName() + " merged " + region.formatAsString())
                    .sorted()
                    .forEach(contents::add);
            sheet.forEach(row -> row(row, contents));
        }
        return contents;
    }

    private static void row(Row row, List<String> contents) {
        for (Cell cell : row) {
            String hidden = row.getZeroHeight() ? " hidden " : " ";
            contents.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + hidden + content(cell));
        }
    }

    private static String content(Cell cell) {
        CellType type = cell.getCellType();
        return type == CellType.FORMULA
                ? cell.getCellFormula() + " = " + cell.getNumericCellValue()
                : type + " " + (type == CellType.NUMERIC ? cell.getNumericCellValue() : cell.toString());
    }
}
