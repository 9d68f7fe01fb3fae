package nianbao.suspect;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night says of the cells behind the rules that a workbook breaks. */
class SuspectsTest {

    private static final List<String> HEADINGS = List.of("乡镇", "调解数", "成功数", "邻里", "家庭");

    @TempDir
    Path folder;

    @Test
    void the_cell_in_which_broken_sums_cross_is_named_with_the_figure_that_was_meant() throws Exception {
        assertThat(suspects(table("D4", 16)))
                .containsExactly("suspect_certain D4 16 61");
    }

    @Test
    void a_total_that_alone_disagrees_is_one_of_several_cells_of_which_none_could_break_another_rule() throws Exception {
        assertThat(suspects(table("C6", 170))).containsExactly("suspect_one_of C5:C6 2 C5 → 77, C6 → 160");
    }

    @Test
    void two_figures_that_changed_places_are_both_named() throws Exception {
        Map<String, Object> cells = table("D5", 30);
        cells.put("E5", 50);

        assertThat(suspects(cells)).containsExactly("suspect_probable D5 30 50", "suspect_probable E5 50 30");
    }

    @Test
    void a_formula_that_follows_is_not_suspected_and_the_figure_behind_it_is() throws Exception {
        Map<String, Object> cells = table("D4", 16);
        cells.put("B6", "SUM(B4:B5)");
        cells.put("D6", "SUM(D4:D5)");
        cells.put("E6", "SUM(E4:E5)");

        assertThat(suspects(cells)).containsExactly("suspect_probable D4 16 61");
    }

    @Test
    void a_formula_that_leaves_a_row_out_is_suspected_itself() throws Exception {
        assertThat(suspects(table("C6", "SUM(C4:C4)"))).containsExactly("suspect_probable C6 93 160");
    }

    @Test
    void a_sound_workbook_is_not_suspected_of_anything() throws Exception {
        assertThat(suspects(table("A4", "清河镇"))).isEmpty();
    }

    @Test
    void the_suspected_cell_is_coloured_apart_and_says_what_was_meant() throws Exception {
        Nights nights = night(table("D4", 16));
        nights.pass();
        Path sentBack = nights.home().corrections().resolve(Nights.files(nights.home().corrections()).get(0));
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

    private List<String> suspects(Map<String, Object> cells) throws Exception {
        Nights nights = night(cells);
        nights.pass();
        return nights.ask("select concat_ws(' ', rule, cell, found, expected) from finding where rule like 'suspect%' order by 1");
    }

    private Nights night(Map<String, Object> cells) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(inbox.resolve("东县人民调解2015.xlsx"))) {
            Sheet sheet = workbook.createSheet("东县");
            sheet.createRow(0).createCell(0).setCellValue("东县2015年人民调解情况");
            sheet.createRow(2);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.getRow(2).createCell(column).setCellValue(HEADINGS.get(column));
            }
            cells.forEach((address, content) -> put(sheet, new CellAddress(address), content));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(file);
        }
        return new Nights(folder, inbox, Path.of(System.getProperty("nianbao.root")).resolve("sql"), Path.of("src/test/resources/nianbao/forms"));
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
