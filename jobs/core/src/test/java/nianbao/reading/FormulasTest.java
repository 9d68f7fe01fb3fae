package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are results of formulas. */
class FormulasTest {

    private static final String DEFINITION = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              totals: [合计]
            indicators:
              cases: {title: {zh: 案件, en: Cases}, unit: case, kind: flow, headings: [案件]}
              solved: {title: {zh: 破案, en: Solved}, unit: case, kind: flow, headings: [破案]}
              rate_pct: {title: {zh: 破案率, en: Rate}, unit: percent, kind: rate, headings: [破案率]}
            """;

    @TempDir
    private Path folder;

    private static Book book() {
        return Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件", "破案", "破案率").row("清河镇", 8, 6, null).row("石桥镇", 4, 3, null).row("合计", null, null, null);
    }

    @Test
    void a_stored_result_that_is_the_formulas_counts_without_a_word() throws IOException {
        Reading reading = read(book().formula("D3", "C3/B3*100", 75).formula("D4", "C4/B4*100", 75).formula("B5", "SUM(B3:B4)", 12));

        assertThat(Desk.figures(reading)).contains("D3 1001101 2015 rate_pct 75 percent").contains("D4 1001103 2015 rate_pct 75 percent");
        assertThat(Desk.totals(reading)).isEqualTo("B5 cases 12 over 2..4\n");
        assertThat(Desk.findings(reading)).isEmpty();
    }

    @Test
    void a_stored_result_that_is_not_the_formulas_is_an_error_that_shows_both() throws IOException {
        Reading reading = read(book().formula("D3", "C3/B3*100", 75).formula("D4", "C4/B4*100", 50).formula("B5", "SUM(B3:B4)", 13));

        assertThat(Desk.figures(reading)).contains("D3 ").doesNotContain("D4 ");
        assertThat(Desk.totals(reading)).isEmpty();
        assertThat(Desk.findings(reading)).isEqualTo("""
                D4 formula_differs =C4/B4*100 → 50 -> 75
                B5 formula_differs =SUM(B3:B4) → 13 -> 12
                """);
    }

    @Test
    void a_result_that_is_not_stored_is_taken_from_the_formula_with_a_note() throws IOException {
        Reading reading = read(book().formula("D3", "C3/B3*100").formula("D4", "C4/B4*100").formula("B5", "SUM(B3:B4)"));

        assertThat(Desk.figures(reading)).contains("D3 1001101 2015 rate_pct 75 percent").contains("D4 1001103 2015 rate_pct 75 percent");
        assertThat(Desk.totals(reading)).isEqualTo("B5 cases 12 over 2..4\n");
        assertThat(Desk.findings(reading)).isEqualTo("""
                D3 formula_worked_out =C3/B3*100 -> 75
                D4 formula_worked_out =C4/B4*100 -> 75
                B5 formula_worked_out =SUM(B3:B4) -> 12
                """);
    }

    @Test
    void zeros_in_the_place_of_every_result_are_no_figures() throws IOException {
        Reading reading = read(book().formula("D3", "C3/B3*100", 0).formula("D4", "C4/B4*100", 0).formula("B5", "SUM(B3:B4)", 0));

        assertThat(Desk.figures(reading)).contains("D3 1001101 2015 rate_pct 75 percent").contains("D4 1001103 2015 rate_pct 75 percent");
        assertThat(Desk.findings(reading, "formula_worked_out")).contains("D3 ", "D4 ", "B5 ");
    }

    @Test
    void a_definition_may_refuse_what_is_not_stored() throws IOException {
        Reading reading = Desk.with(folder, "formulas: refuse\n" + DEFINITION).read(book().formula("D3", "C3/B3*100").formula("D4", "C4/B4*100", 0));

        assertThat(Desk.figures(reading)).doesNotContain("D3 ", "D4 ");
        assertThat(Desk.findings(reading)).isEqualTo("""
                D3 no_cached_value =C3/B3*100 -> 按公式应为 75 it gives 75
                D4 no_cached_value =C4/B4*100 -> 按公式应为 75 it gives 75
                """);
        assertThat(reading.findings().get(0).message()).isEqualTo("公式“=C3/B3*100”没有保存计算结果（按公式应为 75）；请在 Excel 中打开、重新计算并保存后再报，或改填数字"
                + " / The result of the formula “=C3/B3*100” was not stored (it gives 75); open the workbook in Excel, let it recalculate, save it and send it again, or put in the number");
    }

    @Test
    void a_formula_that_cannot_be_worked_out_is_named_once_and_without_a_result_is_an_error() throws IOException {
        Reading reading = read(book().formula("D3", "MYRATE(C3,B3)", 75).formula("D4", "MYRATE(C4,B4)", 75).formula("B5", "MYSUM(B3:B4)"));

        assertThat(Desk.figures(reading)).contains("D3 1001101 2015 rate_pct 75 percent").contains("D4 1001103 2015 rate_pct 75 percent");
        assertThat(Desk.findings(reading)).isEqualTo("""
                D3 formula_unchecked =MYRATE(C3,B3) -> 函数 MYRATE the function MYRATE
                B5 no_cached_value =MYSUM(B3:B4) -> 无法核算：函数 MYSUM it cannot be worked out here: the function MYSUM
                """);
    }

    private Reading read(Book book) throws IOException {
        return Desk.with(folder, DEFINITION).read(book);
    }
}
