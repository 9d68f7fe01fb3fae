package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import nianbao.sample.SampleWarehouse;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the comparison of the samples as it is seen. */
class SampleComparisonTest {

    private static final int HEADING = 3;
    private static final int YEAR_2013 = 3;
    private static final int YEAR_2016 = 6;
    private static final int YEAR_2017 = 7;

    private static Workbook workbook;
    private static Row filed;

    @BeforeAll
    static void open() throws Exception {
        workbook = WorkbookFactory.create(new File(SampleWarehouse.load().comparison()), null, true);
        Sheet crime = workbook.getSheet("刑事案件和治安状况");
        for (Row row : crime) {
            if (filed == null && row.getCell(0) != null && row.getCell(0).toString().startsWith("立案数")) {
                filed = row;
            }
        }
    }

    @AfterAll
    static void close() throws Exception {
        workbook.close();
    }

    @Test
    void a_year_at_which_the_series_breaks_bears_a_mark_and_stays_a_number() {
        assertThat(shown(YEAR_2013)).isEqualTo("8,125†");
        assertThat(filed.getCell(YEAR_2013).getNumericCellValue()).isEqualTo(8125);
        assertThat(shown(YEAR_2016).strip()).isEqualTo("6,655");
    }

    @Test
    void what_was_counted_in_a_part_of_a_year_is_grey_and_has_no_change() {
        assertThat(colour(YEAR_2017)).isEqualTo(IndexedColors.GREY_50_PERCENT.getIndex());
        assertThat(colour(YEAR_2016)).isEqualTo(IndexedColors.BLACK.getIndex());
        assertThat(filed.getCell(YEAR_2017 + 1).toString()).isEmpty();
        assertThat(filed.getCell(YEAR_2017 + 2).toString()).isEmpty();
        assertThat(filed.getSheet().getRow(HEADING).getCell(YEAR_2017)).hasToString("2017\n1—10月");
    }

    private static String shown(int column) {
        return new DataFormatter().formatCellValue(filed.getCell(column));
    }

    private static short colour(int column) {
        Cell cell = filed.getCell(column);
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getColor();
    }
}
