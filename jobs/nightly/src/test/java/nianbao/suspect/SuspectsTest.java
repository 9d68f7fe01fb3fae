package nianbao.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianbao.job.Nights;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night says of the cells behind the rules that a workbook breaks. */
class SuspectsTest {

    private static final List<String> HEADINGS = List.of("乡镇", "调解数", "成功数", "邻里", "家庭");

    @TempDir
    private static Path folder;

    private static Nights nights;

    /** One night on which a workbook comes for each test, of a year of its own. */
    @BeforeAll
    static void load() throws Exception {
        nights = Nights.in(folder);
        Map<String, Object> swapped = table("D5", 30);
        swapped.put("E5", 50);
        Map<String, Object> following = table("D4", 16);
        following.put("B6", "SUM(B4:B5)");
        following.put("D6", "SUM(D4:D5)");
        following.put("E6", "SUM(E4:E5)");
        save(2005, table("D4", 16));
        save(2007, table("C6", 170));
        save(2009, swapped);
        save(2011, following);
        save(2013, table("C6", "SUM(C4:C4)"));
        save(2015, table("A4", "清河镇"));
        nights.pass();
    }

    @Test
    void the_cell_in_which_broken_sums_cross_is_named_with_the_figure_that_was_meant() throws Exception {
        assertThat(suspects(2005)).containsExactly("suspect_certain D4 16 61");
    }

    @Test
    void a_total_that_alone_disagrees_is_one_of_several_cells_of_which_none_could_break_another_rule() throws Exception {
        assertThat(suspects(2007)).containsExactly("suspect_one_of C5:C6 2 C5 → 77, C6 → 160");
    }

    @Test
    void two_figures_that_changed_places_are_both_named() throws Exception {
        assertThat(suspects(2009)).containsExactly("suspect_probable D5 30 50", "suspect_probable E5 50 30");
    }

    @Test
    void a_formula_that_follows_is_not_suspected_and_the_figure_behind_it_is() throws Exception {
        assertThat(suspects(2011)).containsExactly("suspect_probable D4 16 61");
    }

    @Test
    void a_formula_that_leaves_a_row_out_is_suspected_itself() throws Exception {
        assertThat(suspects(2013)).containsExactly("suspect_probable C6 93 160");
    }

    @Test
    void a_sound_workbook_is_not_suspected_of_anything() throws Exception {
        assertThat(suspects(2015)).isEmpty();
        assertThat(nights.ask("select file from submission where outcome = 'accepted'")).containsExactly(file(2015));
    }

    @Test
    void the_suspected_cell_is_coloured_apart_and_says_what_was_meant() throws Exception {
        Path sentBack = nights.home().corrections().resolve(Nights.files(nights.home().corrections()).stream()
                .filter(file -> file.endsWith(file(2005)))
                .findFirst()
                .orElseThrow());
        try (Workbook workbook = WorkbookFactory.create(sentBack.toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("东县");
            assertThat(sheet.getCellComment(new CellAddress("D4")).getString().getString())
                    .startsWith("此格应为 61（两位数字颠倒），现为 16；只有这样改，各项关系才都成立 / "
                            + "This should be 61 (two digits changed places) and says 16; no other change makes all rules hold");
            assertThat(colour(sheet, "D4")).isEqualTo("FFF4A23C").isNotEqualTo(colour(sheet, "D6"));
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue()).isEqualTo("疑点  Suspect");
        }
    }

    private static String colour(Sheet sheet, String cell) {
        CellAddress address = new CellAddress(cell);
        return ((XSSFCellStyle) sheet.getRow(address.getRow()).getCell(address.getColumn()).getCellStyle()).getFillForegroundColorColor().getARGBHex();
    }

    /** Two townships and their total, in which one cell is otherwise. */
    private static Map<String, Object> table(String cell, Object otherwise) {
        Map<String, Object> cells = new TreeMap<>();
        int[][] rows = {{100, 93, 61, 39}, {80, 67, 50, 30}, {180, 160, 111, 69}};
        List<String> names = List.of("清河镇", "白塔镇", "合计");
        for (int row = 0; row < rows.length; row++) {
            cells.put("A" + (4 + row), names.get(row));
            for (int column = 0; column < rows[row].length; column++) {
                cells.put("" + (char) ('B' + column) + (4 + row), rows[row][column]);
            }
        }
        cells.put(cell, otherwise);
        return cells;
    }

    private static List<String> suspects(int year) throws Exception {
        return nights.ask("select concat_ws(' ', rule, cell, found, expected) from finding join submission using (submission)"
                + " where rule like 'suspect%' and file = '" + file(year) + "' order by 1");
    }

    private static String file(int year) {
        return "东县人民调解" + year + ".xlsx";
    }

    private static void save(int year, Map<String, Object> cells) throws IOException {
        Files.createDirectories(nights.inbox());
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(nights.inbox().resolve(file(year)))) {
            Sheet sheet = workbook.createSheet("东县");
            sheet.createRow(0).createCell(0).setCellValue("东县" + year + "年人民调解情况");
            sheet.createRow(2);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.getRow(2).createCell(column).setCellValue(HEADINGS.get(column));
            }
            cells.forEach((address, content) -> put(sheet, new CellAddress(address), content));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(file);
        }
    }

    private static void put(Sheet sheet, CellAddress address, Object content) {
        var row = Stream.ofNullable(sheet.getRow(address.getRow())).findFirst().orElseGet(() -> sheet.createRow(address.getRow()));
        var cell = row.createCell(address.getColumn());
        if (content instanceof Integer number) {
            cell.setCellValue(number);
        } else if (content.toString().startsWith("SUM")) {
            cell.setCellFormula(content.toString());
        } else {
            cell.setCellValue(content.toString());
        }
    }
}
