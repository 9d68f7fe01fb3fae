package nianbao.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nianbao.formula.Scratch.Looked;
import nianbao.workbook.Content;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

class CalculationTest {

    private static final String[] FORMULAS = {
        "=A1+A2*2", "=A1-A2", "=A1/A2", "=A1^2", "=-A1", "=A1&\"件\"", "=A1>A2", "=A1*5%", "=SUM(A1:A4)", "=SUM(A1:A2,A4)",
        "=SUMIF(A1:A4,\">2\")", "=SUBTOTAL(9,A1:A4)", "=PRODUCT(A1:A3)", "=AVERAGE(A1:A4)", "=COUNT(A1:A5)", "=COUNTA(A1:A5)",
        "=MIN(A1:A4)", "=MAX(A1:A4)", "=ROUND(A1/A2,2)", "=ROUNDUP(A1/A2,1)", "=ROUNDDOWN(A1/A2,1)", "=INT(A3)", "=ABS(-A1)",
        "=IF(A1>A2,A1,A2)", "=IF(A1>A2,\"是\",\"\")", "=AND(A1>0,A2>0)", "=OR(A1>4,A2>9)", "=NOT(A1>9)", "=SUM(A:A)", "=SUM(乙!A1:A3)",
        "=乙!A1+A1", "=合计数*2", "=VLOOKUP(3,A1:B4,1,FALSE)", "=SUMPRODUCT(A1:A4,A1:A4)", "=MOD(7,A2)", "=LEN(A5)", "=INDEX(A1:A4,2)",
        "=IF(ISERROR(A1/0),0,1)", "=A6", "=A6+1", "=SUM(B$1:B1)",
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void the_stored_results_of_usual_formulas_are_sound(String kind) {
        Looked looked = all(kind).evaluated().look(folder);

        assertThat(looked.standings()).hasSize(FORMULAS.length).allMatch(Standing.Sound.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void the_results_of_usual_formulas_are_worked_out_where_none_is_stored(String kind) {
        Looked stored = all(kind).evaluated().look(folder);
        Looked unstored = all(kind).look(folder);

        IntStream.rangeClosed(1, FORMULAS.length).mapToObj(row -> "C" + row).forEach(cell -> {
            Object expected = stored.content(cell);
            assertThat(unstored.content(cell)).as(cell).isEqualTo(expected);
        });
    }

    private static Scratch all(String kind) {
        Scratch scratch = Scratch.of(kind).put("A1", 5).put("A2", 3).put("A3", 2.75).put("A4", 3).put("A5", "文字");
        scratch.put("B1", 1).put("乙", "A1", 7).put("乙", "A2", 8).put("乙", "A3", 9);
        Name name = scratch.workbook().createName();
        name.setNameName("合计数");
        name.setRefersToFormula("表!$A$1");
        for (int i = 0; i < FORMULAS.length; i++) {
            scratch.put("C" + (i + 1), FORMULAS[i]);
        }
        return scratch;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_stored_result_that_is_not_the_formulas_differs(String kind) {
        Looked looked = Scratch.of(kind).put("A1", 5).put("A2", 3).keep("A3", "=A1+A2", 8).keep("A4", "=SUM(A1:A2)", 9).look(folder);

        assertThat(looked.standing("A3")).isEqualTo(new Standing.Sound());
        assertThat(looked.standing("A4")).isEqualTo(new Standing.Differs("=SUM(A1:A2)", new Content.Number(8)));
        assertThat(looked.content("A4")).isEqualTo(new Content.Number(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void nothing_but_zeros_or_fours_is_the_mark_of_a_program_that_works_nothing_out(String kind) {
        for (double placeholder : new double[] {0, 4}) {
            Looked looked = Scratch.of(kind).put("A1", 5).put("A2", 3).keep("A3", "=A1+A2", placeholder).keep("A4", "=A1-5", placeholder)
                    .look(folder);

            assertThat(looked.standing("A3")).isEqualTo(new Standing.Filled("=A1+A2"));
            assertThat(looked.content("A3")).isEqualTo(new Content.Number(8));
            assertThat(looked.content("A4")).isEqualTo(new Content.Number(0));
        }
    }

    @Test
    void a_zero_among_results_that_were_worked_out_is_an_old_one() {
        Looked looked = Scratch.of("xlsx").put("A1", 5).put("A2", 3).keep("A3", "=A1+A2", 8).keep("A4", "=A1*A2", 0).look(folder);

        assertThat(looked.standing("A4")).isEqualTo(new Standing.Differs("=A1*A2", new Content.Number(15)));
    }

    @Test
    void a_zero_is_none_in_a_workbook_that_asks_to_be_worked_out_when_it_is_opened() {
        Scratch scratch = Scratch.of("xlsx").put("A1", 5).put("A2", 3).keep("A3", "=A1+A2", 8).keep("A4", "=A1*A2", 0).keep("A5", "=A1", 7);
        scratch.workbook().setForceFormulaRecalculation(true);
        Looked looked = scratch.look(folder);

        assertThat(looked.standing("A4")).isEqualTo(new Standing.Filled("=A1*A2"));
        assertThat(looked.standing("A5")).isEqualTo(new Standing.Differs("=A1", new Content.Number(5)));
    }

    @Test
    void formulas_that_cells_share_are_those_of_each_cell() {
        Scratch scratch = Scratch.of("xlsx");
        IntStream.rangeClosed(1, 5).forEach(row -> scratch.put("A" + row, row).put("B" + row, 10 * row).keep("C" + row, "=A1", 11 * row));
        XSSFSheet sheet = (XSSFSheet) scratch.workbook().getSheetAt(0);
        for (int row = 0; row < 5; row++) {
            CTCellFormula formula = sheet.getRow(row).getCell(2).getCTCell().getF();
            formula.setT(STCellFormulaType.SHARED);
            formula.setSi(0);
            formula.setStringValue(row == 0 ? "A1+B1" : "");
            if (row == 0) {
                formula.setRef("C1:C5");
            }
        }
        Looked looked = scratch.look(folder);

        assertThat(looked.standings()).hasSize(5).containsOnly(new Standing.Sound());
        scratch.workbook().getSheetAt(0).getRow(3).getCell(2).setCellValue(45);
        assertThat(scratch.look(folder).standing("C4")).isEqualTo(new Standing.Differs("=A4+B4", new Content.Number(44)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void an_array_formula_is_worked_out_for_each_of_its_cells(String kind) {
        Scratch scratch = Scratch.of(kind).put("A1", 2).put("A2", 3).put("B1", 10).put("B2", 20);
        scratch.workbook().getSheetAt(0).setArrayFormula("A1:A2*B1:B2", CellRangeAddress.valueOf("C1:C2"));
        scratch.workbook().getSheetAt(0).setArrayFormula("SUM(A1:A2*B1:B2)", CellRangeAddress.valueOf("D1"));
        Looked sound = scratch.evaluated().look(folder);

        assertThat(sound.content("C2")).isEqualTo(new Content.Number(60));
        assertThat(sound.content("D1")).isEqualTo(new Content.Number(80));
        assertThat(sound.standings()).containsOnly(new Standing.Sound());
        scratch.workbook().getSheetAt(0).getRow(1).getCell(2).setCellValue(61);
        assertThat(scratch.look(folder).standing("C2")).isInstanceOf(Standing.Differs.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void what_binary_arithmetic_or_the_format_rounds_away_makes_no_difference(String kind) {
        Scratch scratch = Scratch.of(kind).put("A1", 0.1).put("A2", 0.2).put("A3", 1).keep("B1", "=A1+A2", 0.3).keep("B2", "=A3/3", 0.33);
        scratch.workbook().getSheetAt(0).getRow(1).getCell(1).setCellStyle(scratch.workbook().createCellStyle());
        scratch.workbook().getSheetAt(0).getRow(1).getCell(1).getCellStyle().setDataFormat(scratch.workbook().createDataFormat().getFormat("0.00"));
        Looked looked = scratch.put("B3", "=A1+A2").put("B4", "=100.1-100").look(folder);

        assertThat(looked.standing("B1")).isEqualTo(new Standing.Sound());
        assertThat(looked.standing("B2")).isEqualTo(new Standing.Sound());
        assertThat(looked.content("B3")).isEqualTo(new Content.Number(0.3));
        assertThat(looked.content("B4")).isEqualTo(new Content.Number(0.1));
    }

    @Test
    void a_formula_that_cannot_be_worked_out_is_named_and_its_stored_result_stands() {
        Looked looked = Scratch.of("xlsx").put("A1", 5).keep("A2", "=A1", 5).keep("A3", "=TODAY()", 44000).keep("A4", "=MYSUM(A1)", 7)
                .keep("A5", "=A4+1", 8).put("A6", "=MYSUM(A1)").put("A7", "=A7+1").look(folder);

        assertThat(looked.standing("A3")).extracting(Object::toString).asString().contains("Unchecked", "TODAY");
        assertThat(looked.standing("A4")).extracting(Object::toString).asString().contains("Unchecked", "MYSUM");
        assertThat(looked.standing("A5")).isEqualTo(new Standing.Sound());
        assertThat(looked.standing("A6")).extracting(Object::toString).asString().contains("Unknown", "MYSUM");
        assertThat(looked.standing("A7")).extracting(Object::toString).asString().contains("Unknown", "refers to itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_chain_of_formulas_may_be_as_long_as_a_sheet_and_stand_upside_down(String kind) {
        Scratch scratch = Scratch.of(kind).put("A20001", 1);
        IntStream.rangeClosed(1, 20_000).forEach(row -> scratch.put("A" + row, "=A" + (row + 1) + "+1"));
        Looked looked = scratch.look(folder);

        assertThat(looked.content("A1")).isEqualTo(new Content.Number(20_001));
    }

    @Test
    void formulas_that_would_take_for_ever_are_given_up() {
        Scratch scratch = Scratch.of("xlsx");
        IntStream.rangeClosed(1, 5_000).forEach(row -> scratch.put("A" + row, 1).put("B" + row, "=SUM(A$1:A$5000)"));

        assertThatCode(() -> {
            Looked looked = scratch.look(folder);
            assertThat(looked.content("B1")).isEqualTo(new Content.Number(5_000));
            assertThat(looked.standing("B5000").toString()).contains("too much to work out");
        }).doesNotThrowAnyException();
    }

    @Test
    void formulas_that_would_fill_the_memory_are_given_up() {
        Scratch scratch = Scratch.of("xlsx").put("A1", 1).put("B1", "=SUMPRODUCT(OFFSET(A1:XFD1048576,0,0)*1)");
        IntStream.rangeClosed(2, 3_000).forEach(row -> scratch.put("A" + row, "=REPT(\"年\",32000)"));
        Looked looked = scratch.look(folder);

        assertThat(looked.standing("B1").toString()).contains("too large an area");
        assertThat(looked.standing("A3000").toString()).contains("too much to work out");
    }

    @Test
    void a_lookup_in_a_whole_column_reads_no_more_than_is_there() {
        Scratch scratch = Scratch.of("xlsx");
        IntStream.rangeClosed(1, 300).forEach(row -> scratch.put("A" + row, row).put("B" + row, 2 * row)
                .put("C" + row, "=INDEX(B:B,MATCH(" + row + ",A:A,0))"));
        Looked looked = scratch.look(folder);

        assertThat(looked.content("C300")).isEqualTo(new Content.Number(600));
    }
}
