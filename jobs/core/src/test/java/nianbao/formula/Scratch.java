package nianbao.formula;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.workbook.Cell;
import nianbao.workbook.Formula;
import nianbao.workbook.Opened;
import nianbao.workbook.file.WorkbookFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with formulas, written by a test in either file format, and what comes of reading it. */
final class Scratch {

    private final Workbook workbook;

    private Scratch(Workbook workbook) {
        this.workbook = workbook;
        workbook.createSheet("表");
    }

    /** @param kind xls or xlsx */
    static Scratch of(String kind) {
        return new Scratch(kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook());
    }

    Workbook workbook() {
        return workbook;
    }

    /** A number, a text or, when it begins with an equals sign, a formula. */
    Scratch put(String address, Object content) {
        return put("表", address, content);
    }

    Scratch put(String sheet, String address, Object content) {
        org.apache.poi.ss.usermodel.Cell cell = cell(sheet, address);
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else {
            cell.setCellValue((String) content);
        }
        return this;
    }

    /** A formula with what is stored as its result. */
    Scratch keep(String address, String formula, double result) {
        put(address, formula);
        cell("表", address).setCellValue(result);
        return this;
    }

    private org.apache.poi.ss.usermodel.Cell cell(String sheet, String address) {
        CellReference place = new CellReference(address);
        Sheet on = workbook.getSheet(sheet) == null ? workbook.createSheet(sheet) : workbook.getSheet(sheet);
        Row row = on.getRow(place.getRow()) == null ? on.createRow(place.getRow()) : on.getRow(place.getRow());
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Has POI store the result of every formula. */
    Scratch evaluated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** Reads what is written. */
    Looked look(Path folder) {
        Path file = folder.resolve("scratch");
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Looked.at(file);
    }

    /** A workbook that was read, with its formulas worked out. */
    record Looked(nianbao.workbook.Workbook workbook, Calculation calculation) {

        static Looked at(Path file) {
            try {
                nianbao.workbook.Workbook workbook = ((Opened.Readable) WorkbookFile.open(file)).workbook();
                return new Looked(workbook, Calculation.of(workbook));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** On the first sheet. */
        Standing standing(String address) {
            CellReference place = new CellReference(address);
            nianbao.workbook.Sheet sheet = workbook.sheets().get(0);
            return calculation.standing(sheet, place.getRow(), place.getCol(), sheet.at(place.getRow(), place.getCol()));
        }

        /** What the cell holds now. */
        Object content(String address) {
            CellReference place = new CellReference(address);
            Cell cell = workbook.sheets().get(0).at(place.getRow(), place.getCol());
            return cell == null ? null : cell.content();
        }

        /** How all formulas of all sheets stand, in their order. */
        java.util.List<Standing> standings() {
            return workbook.sheets().stream().flatMap(sheet -> sheet.formulas().all().map(formula -> standing(sheet, formula))).toList();
        }

        private Standing standing(nianbao.workbook.Sheet sheet, Formula formula) {
            return calculation.standing(sheet, formula.row(), formula.column(), sheet.at(formula.row(), formula.column()));
        }
    }
}
