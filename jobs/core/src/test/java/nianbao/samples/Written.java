package nianbao.samples;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;

/** What stands in a cell. */
sealed interface Written {

    String GENERAL = "General";

    void into(Cell cell);

    /** The number format of the cell. */
    default String format() {
        return GENERAL;
    }

    /** A number in a format of the spreadsheet. */
    record Number(BigDecimal value, String format) implements Written {

        @Override
        public void into(Cell cell) {
            cell.setCellValue(value.doubleValue());
        }
    }

    /** Text, which may look like a number. */
    record Text(String text) implements Written {

        @Override
        public void into(Cell cell) {
            cell.setCellValue(text);
        }
    }

    /** Nothing at all. */
    record Nothing() implements Written {

        @Override
        public void into(Cell cell) {
            cell.setBlank();
        }
    }

    static Written plain(BigDecimal value) {
        return new Number(value, GENERAL);
    }
}
