package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** POI's user model: values, formats and merged regions. */
final class PoiModel implements Way {

    @Override
    public String name() {
        return "POI user model";
    }

    @Override
    public int files(int all) {
        return all / 10;
    }

    @Override
    public long read(Path file) throws IOException {
        long seen = 0;
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                seen += sheet.getMergedRegions().size();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        seen += look(cell);
                    }
                }
            }
        }
        return seen;
    }

    private static long look(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().isEmpty() ? 0 : 1;
            case NUMERIC -> Double.isNaN(cell.getNumericCellValue()) || cell.getCellStyle().getDataFormatString().isEmpty() ? 0 : 1;
            default -> 0;
        };
    }
}
