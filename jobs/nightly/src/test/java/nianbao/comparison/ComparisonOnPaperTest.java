package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nianbao.export.Page;
import nianbao.sample.SampleWarehouse;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the samples' comparison is printed. */
class ComparisonOnPaperTest {

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void open() throws Exception {
        workbook = new XSSFWorkbook(new File(SampleWarehouse.load().comparison()));
    }

    @AfterAll
    static void close() throws Exception {
        workbook.close();
    }

    @Test
    void every_sheet_is_as_wide_as_upright_paper_and_bears_its_name_and_the_number_of_the_page() {
        assertThat(sheets()).hasSize(12).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getLeft()).contains("&A");
            assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
        });
    }

    @Test
    void figures_print_at_eight_points_on_every_sheet() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(width(sheet)).isEqualTo(Page.UPRIGHT.characters()));
    }

    @Test
    void every_page_of_a_table_bears_its_heading() {
        assertThat(sheets()).filteredOn(sheet -> sheet.getRowBreaks().length > 0 && !sheet.getSheetName().equals("图表"))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition() - 1));
    }

    @Test
    void pages_are_full_and_none_is_more_than_full() {
        assertThat(sheets()).filteredOn(sheet -> sheet.getRowBreaks().length > 0).isNotEmpty().allSatisfy(sheet -> {
            List<Double> pages = pages(sheet);
            assertThat(pages).allSatisfy(page -> assertThat(page).isLessThanOrEqualTo(1.0));
            assertThat(pages).allSatisfy(page -> assertThat(page).isGreaterThan(0.6));
        });
    }

    /** How full each page is, without the heading that it repeats. */
    private static List<Double> pages(XSSFSheet sheet) {
        List<Double> pages = new ArrayList<>();
        int first = 0;
        for (int last : sheet.getRowBreaks()) {
            pages.add(points(sheet, first, last));
            first = last + 1;
        }
        pages.add(points(sheet, first, sheet.getLastRowNum()));
        return pages.stream().map(points -> points / Page.UPRIGHT.points()).toList();
    }

    private static double points(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(row -> sheet.getRow(row).getHeightInPoints()).sum();
    }

    private static int width(XSSFSheet sheet) {
        int columns = StreamSupport.stream(sheet.spliterator(), false).mapToInt(row -> row.getLastCellNum()).max().orElse(0);
        return IntStream.range(0, Math.max(2, columns)).map(sheet::getColumnWidth).sum() / 256;
    }

    private static List<XSSFSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
    }
}
