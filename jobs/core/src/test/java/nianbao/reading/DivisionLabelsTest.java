package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions by name and by code, and namesakes. */
class DivisionLabelsTest {

    private static final String BY_NAME = """
            layout:
              division: {in: rows, headings: [乡镇, 代码]}
            """;
    private static final String BY_BOTH = """
            layout:
              division: {in: rows, headings: [乡镇]}
              code: {in: rows, headings: [代码]}
            """;
    private static final String REST = """
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "清河镇,1001101", "清 河 镇,1001101", "清　河　镇,1001101", "清河,1001101", "清河镇1,1001101", "'清河镇1,2',1001101", "清河镇*,1001101",
        "清河镇[3],1001101", "1.清河镇,1001101", "（二）清河镇,1001101", "城关街道办事处,1001001", "城关办,1001001", "石桥乡,1001103", "1001101,1001101",
        "１００１１０１,1001101", "1001201,1001101", "其中：清河镇,1001101"
    })
    void a_township_is_known_by_any_of_its_names_and_codes(String label, String code) throws IOException {
        Reading reading = desk(BY_NAME).read(county().row("乡镇", "受理").row(label, 12));

        assertThat(Desk.figures(reading)).isEqualTo("B4 " + code + " 2015 accepted 12 case\n");
    }

    @Test
    void a_code_is_text_or_a_number_and_keeps_its_leading_zeros() throws IOException {
        Reading reading = desk(BY_NAME).of("ward")
                .read(county().row("代码", "受理").row("0107", 1).row(108, 2).row("0109", 3).format("A5", "0000"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 0107 2015 accepted 1 case
                B5 0108 2015 accepted 2 case
                """);
        assertThat(Desk.findings(reading)).startsWith("A6 unknown_division 0109");
    }

    @Test
    void a_code_beside_the_name_tells_namesakes_apart() throws IOException {
        Reading reading = desk(BY_BOTH)
                .read(Book.of("Sheet1").row("2015年统计").row("代码", "乡镇", "受理").row(1001101, "清河镇", 1).row("1002101", "清河镇", 2).row(null, "合计", 3)
                        .row(1002102, null, 4));

        assertThat(Desk.figures(reading)).isEqualTo("""
                C3 1001101 2015 accepted 1 case
                C4 1002101 2015 accepted 2 case
                C6 1002102 2015 accepted 4 case
                """);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.totals()).hasSize(1);
    }

    @Test
    void a_code_of_another_division_than_the_name_is_an_error() throws IOException {
        Reading reading = desk(BY_BOTH).read(county().row("代码", "乡镇", "受理").row(1001101, "城关街道", 1).row(1001103, "石桥镇", 2).row(77, "清河镇", 3));

        assertThat(Desk.figures(reading)).isEqualTo("""
                C5 1001103 2015 accepted 2 case
                C6 1001101 2015 accepted 3 case
                """);
        assertThat(Desk.findings(reading)).isEqualTo("""
                B4 code_disagrees 1001101 城关街道 -> 清河镇 1001101
                B6 unknown_code 77
                """);
    }

    @Test
    void the_code_column_may_be_missing_in_some_years() throws IOException {
        Reading reading = desk(BY_BOTH).read(county().row("乡镇", "受理").row("清河镇", 1));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2015 accepted 1 case\n");
    }

    @Test
    void the_scheme_says_whose_code_it_is_where_two_schemes_use_the_same_one() throws IOException {
        Book book = county().row("代码", "受理").row("1001001", 1);

        assertThat(Desk.figures(desk(BY_NAME).read(book))).isEqualTo("B4 1001001 2015 accepted 1 case\n");
        assertThat(Desk.figures(desk(BY_NAME.replace("代码]", "代码], scheme: mca")).read(book)))
                .isEqualTo("B4 1001103 2015 accepted 1 case\n");
    }

    @Test
    void the_sheet_name_tells_namesakes_apart() throws IOException {
        Reading reading = desk(BY_NAME)
                .read(Book.of("临江").row("2015年统计").row("乡镇", "受理").row("清河镇", 1).sheet("望山区 (2)").row("2015年统计").row("乡镇", "受理").row("清河镇", 2));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("""
                临江!B3 1001101 2015 accepted 1 case
                望山区 (2)!B3 1002101 2015 accepted 2 case
                """);
    }

    @Test
    void the_sender_or_the_folder_tells_namesakes_apart() throws IOException {
        Book unsigned = Book.of("Sheet1").row("2015年统计").row("乡镇", "受理").row("清河镇", 1);
        Book signed = Book.of("Sheet1").row("2015年统计").row("填报单位：望山区综治办").row("乡镇", "受理").row("清河镇", 1);

        assertThat(desk(BY_NAME).read(unsigned, "2015/望山区/a.xlsx").observations().get(0).divisionCode()).isEqualTo("1002101");
        assertThat(desk(BY_NAME).read(signed).observations().get(0).divisionCode()).isEqualTo("1002101");
    }

    @Test
    void a_name_behind_that_of_the_county_is_one_of_that_county() throws IOException {
        Reading reading = desk(BY_NAME).read(county().row("乡镇", "受理").row("临江县清河镇", 1).row("望山区清河镇", 2));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2015 accepted 1 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("""
                A4 division_alias 临江县清河镇 -> 清河镇
                A5 other_sender 清河镇 1002101 -> 临江县
                """);
    }

    @Test
    void a_struck_out_heading_is_an_error() throws IOException {
        Reading reading = desk(BY_NAME).read(county().row("乡镇", "受理").row("清河镇", 1).strike("B3"));

        assertThat(reading.observations()).isEmpty();
        assertThat(Desk.findings(reading, "struck_out")).isEqualTo("B3 struck_out 受理\n");
    }

    @Test
    void a_county_column_tells_namesakes_apart() throws IOException {
        Reading reading = desk(BY_NAME + "  within: {in: rows, headings: [县区]}\n")
                .read(Book.of("Sheet1").row("2015年统计").row("县区", "乡镇", "受理").row("临江县", "清河镇", 1).row(null, "石桥镇", 2).row("望山", "清河镇", 3)
                        .merge("A3:A4"));

        assertThat(Desk.figures(reading)).isEqualTo("""
                C3 1001101 2015 accepted 1 case
                C4 1001103 2015 accepted 2 case
                C5 1002101 2015 accepted 3 case
                """);
    }

    @Test
    void a_row_that_names_the_county_tells_namesakes_below_it_apart() throws IOException {
        Reading reading = desk(BY_NAME + "  within: {in: marker}\n")
                .read(Book.of("Sheet1").row("2015年统计").row("乡镇", "受理").row("临江县", 1).row("清河镇", 1).row("望山区").row("清河镇", 3));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2015 accepted 1 case
                B6 1002101 2015 accepted 3 case
                """);
    }

    @Test
    void an_alias_in_a_column_heading_is_noted_as_it_is_written() throws IOException {
        Reading reading = Desk.with(folder, """
                layout:
                  division: {in: columns}
                  indicator: {in: rows, headings: [指标]}
                indicators:
                  accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
                """).read(county().row("指标", "清 河", "石桥镇").row("受理", 1, 2));

        assertThat(Desk.findings(reading)).isEqualTo("B3 division_alias 清 河 -> 清河镇\n");
    }

    private Desk desk(String layout) {
        return Desk.with(folder, layout + REST);
    }

    private static Book county() {
        return Book.of("Sheet1").row("2015年度统计表").row("填报单位：临江县司法局");
    }
}
