package nianbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.warehouse.Home;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the forms to be filled in are printed. */
class TemplateOnPaperTest {

    private static final Path FORMS = Path.of(System.getProperty("nianbao.root")).resolve("jobs/forms");
    private static final double POINTS_OF_A_CHARACTER = 5.25;
    private static final double LYING = 842;
    private static final double UPRIGHT = 595;
    private static final double INCH = 72;

    @TempDir
    private Path folder;

    static Stream<String> forms() {
        return Definitions.load(FORMS).forms().stream().map(form -> form.form());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void digits_print_at_eight_points_and_each_page_fits_on_the_paper(String form) throws Exception {
        XSSFWorkbook workbook = workbook(form);
        XSSFSheet sheet = workbook.getSheetAt(0);
        double size = sheet.getPrintSetup().getScale() / 100.0;
        double room = LYING - (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT)) * INCH;

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(inputPoints(sheet) * size).isGreaterThanOrEqualTo(8);
        assertThat(pages(sheet)).allSatisfy(page -> assertThat(points(sheet, page) * size).isLessThanOrEqualTo(room));
        XSSFSheet check = workbook.getSheet(CheckSheet.NAME);
        assertThat(width(check, 0, printed(check).getLastColumn()) * POINTS_OF_A_CHARACTER * 0.8).isLessThanOrEqualTo(room);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_stands_under_one_heading_is_on_one_page_unless_that_takes_one_more_and_the_names_are_on_all(String form) throws Exception {
        XSSFSheet sheet = workbook(form).getSheetAt(0);
        int[] ends = sheet.getColumnBreaks();

        for (int end : ends) {
            assertThat(sheet.getMergedRegions()).noneMatch(merged -> merged.getFirstColumn() <= end && end < merged.getLastColumn());
            if (!form.equals("crime")) {
                assertThat(heading(sheet, end)).as("the headings above the figures on both sides of the end of a page").isNotEqualTo(heading(sheet, end + 1));
            }
        }
        assertThat(ends.length).isLessThan(form.equals("crime") ? 2 : 3);
        if (ends.length > 0) {
            assertThat(sheet.getRepeatingColumns().getFirstColumn()).isZero();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(TablePlan.HEADER);
            assertThat(sheet.getHeader().getLeft()).contains("2018");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void pages_below_each_other_have_about_as_many_rows_each(String form) throws Exception {
        XSSFSheet sheet = workbook(form).getSheetAt(0);
        int[] ends = sheet.getRowBreaks();

        int first = sheet.getRepeatingRows().getLastRow() + 1;
        List<Integer> rows = new ArrayList<>();
        for (int end : ends) {
            rows.add(end + 1 - first);
            first = end + 1;
        }
        rows.add(printed(sheet).getLastRow() + 1 - first);
        assertThat(Collections.max(rows) - Collections.min(rows)).isLessThanOrEqualTo(2 * ends.length);
        double room = UPRIGHT - (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * INCH;
        int last = ends.length > 0 ? ends[0] : printed(sheet).getLastRow();
        double points = IntStream.rangeClosed(printed(sheet).getFirstRow(), last).mapToDouble(row -> sheet.getRow(row).getHeightInPoints()).sum();
        assertThat(points * sheet.getPrintSetup().getScale() / 100).isLessThanOrEqualTo(room);
    }

    /** The innermost heading above that of the column itself. */
    private static String heading(XSSFSheet sheet, int column) {
        int last = sheet.getRepeatingRows().getLastRow() - 1;
        return IntStream.iterate(last, row -> row >= TablePlan.HEADER, row -> row - 1)
                .mapToObj(row -> shown(sheet, row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shown(XSSFSheet sheet, int row, int column) {
        CellRangeAddress merged = sheet.getMergedRegions().stream().filter(region -> region.isInRange(row, column)).findFirst()
                .orElse(new CellRangeAddress(row, row, column, column));
        return merged.getLastColumn() == merged.getFirstColumn() && merged.getLastRow() > row
                ? ""
                : sheet.getRow(merged.getFirstRow()).getCell(merged.getFirstColumn()).getStringCellValue();
    }

    private record Pages(int first, int last) {}

    private static List<Pages> pages(XSSFSheet sheet) {
        List<Pages> pages = new ArrayList<>();
        int first = 0;
        for (int end : sheet.getColumnBreaks()) {
            pages.add(new Pages(first, end));
            first = end + 1;
        }
        pages.add(new Pages(first, printed(sheet).getLastColumn()));
        return pages;
    }

    private static double points(XSSFSheet sheet, Pages page) {
        double repeated = page.first() == 0 ? 0 : width(sheet, 0, sheet.getRepeatingColumns().getLastColumn());
        return (repeated + width(sheet, page.first(), page.last())) * POINTS_OF_A_CHARACTER;
    }

    private static double width(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(column -> sheet.getColumnWidth(column) / 256.0).sum();
    }

    private static CellRangeAddress printed(XSSFSheet sheet) {
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        return CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
    }

    private static int inputPoints(XSSFSheet sheet) {
        int row = sheet.getRepeatingRows().getLastRow() + 1;
        return sheet.getRow(row).getCell(printed(sheet).getLastColumn()).getCellStyle().getFont().getFontHeightInPoints();
    }

    private XSSFWorkbook workbook(String form) throws Exception {
        String sender = form.equals("caseload") ? "聊城市" : "高唐县";
        Path file = TemplateTest.written(form, 2018, sender, folder, new Home(folder.resolve("none"))).file();
        return new XSSFWorkbook(file.toFile());
    }
}
