package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import nianbao.observation.Finding;
import nianbao.observation.Outcome;
import nianbao.person.FigureHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers among figures and figures that look like them, and columns about persons and about how many there are. All are invented. */
class FiguresOfPersonsTest {

    @TempDir
    private Path folder;

    private Reading read(Book book) throws IOException {
        return read(book, FigureHistory.NONE);
    }

    private Reading read(Book book, double largest) throws IOException {
        return read(book, (form, indicator) -> OptionalDouble.of(largest));
    }

    private Reading read(Book book, FigureHistory history) throws IOException {
        return Desk.with(folder, """
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                indicators:
                  cases: {title: {zh: 案件, en: Cases}, unit: case, kind: flow, headings: [案件]}
                  directors: {title: {zh: 主任, en: Directors}, unit: person, kind: stock, headings: [主任, 负责人]}
                  premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费]}
                """).read(book, history);
    }

    private static Book titled() {
        return Book.of("Sheet1").row("临江县2015年统计");
    }

    private static List<String> refused(Reading reading) {
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reading.observations()).isEmpty();
        return reading.findings().stream().map(Finding::cell).toList();
    }

    private static void accepted(Reading reading) {
        assertThat(reading.findings()).extracting(Finding::rule).doesNotContain("personal_data");
        assertThat(reading.submission().outcome()).isNotEqualTo(Outcome.REFUSED);
    }

    @Test
    void eleven_digits_among_small_counts_are_a_telephone_number_and_it_is_said_why() throws IOException {
        Reading reading = read(titled().row("乡镇", "案件").row("清河镇", 13900007101L).row("石桥镇", 12));

        assertThat(refused(reading)).containsExactly("B3");
        assertThat(reading.findings().get(0).message())
                .contains("电话号码：十一位，以手机号段开头，而同列其余数字最多 2 位", "eleven digits with the prefix of a mobile network, among figures of at most 2 digits")
                .doesNotContain("13900007101");
    }

    @Test
    void a_lone_count_of_eleven_digits_is_one_too_be_it_a_text() throws IOException {
        assertThat(refused(read(titled().row("乡镇", "案件").row("清河镇", 13900007102L)))).containsExactly("B3");
        assertThat(refused(read(titled().row("乡镇", "案件").row("清河镇", "13900007103")))).containsExactly("B3");
    }

    @Test
    void a_premium_of_eleven_digits_is_an_amount() throws IOException {
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13812345678L)));
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13812345678L).row("石桥镇", 8, 9876543210L)));
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, "13,812,345,678").row("石桥镇", 8, 52000)));
    }

    @Test
    void among_premiums_of_a_few_thousands_it_is_a_telephone_number() throws IOException {
        assertThat(refused(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13900007104L).row("石桥镇", 8, 5200)))).containsExactly("C3");
    }

    @Test
    void a_figure_that_is_as_large_as_those_of_other_years_is_none() throws IOException {
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13900007104L).row("石桥镇", 8, 5200), 9e9));
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 13900007104L).row("石桥镇", 12), 2e10));
    }

    @Test
    void a_lone_amount_that_is_far_beyond_those_of_other_years_is_one_unless_its_neighbours_are_as_large() throws IOException {
        Reading reading = read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13900007104L), 52_000);

        assertThat(refused(reading)).containsExactly("C3");
        assertThat(reading.findings().get(0).message()).contains("其他年份此项最多 5 位", "where other years have figures of at most 5 digits");
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13812345678L).row("石桥镇", 8, 9876543210L), 52_000));
        accepted(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, 13812345678L), 9e8));
    }

    @Test
    void other_years_count_in_the_unit_of_the_heading() throws IOException {
        assertThat(refused(read(titled().row("乡镇", "案件", "保费（万元）").row("清河镇", 12, 13900007104L), 5e10))).containsExactly("C3");
        accepted(read(titled().row("乡镇", "案件", "保费（元）").row("清河镇", 12, 13900007104L), 5e10));
    }

    @Test
    void a_total_and_a_rounded_figure_are_figures() throws IOException {
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 6900000000L).row("石桥镇", 6912345678L).row("合计", 13812345678L)));
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 13900000000L).row("石桥镇", 12)));
    }

    @Test
    void the_number_of_an_identity_card_is_none_of_a_figure() throws IOException {
        assertThat(refused(read(titled().row("乡镇", "案件", "保费").row("清河镇", 12, "110101199003077758").row("石桥镇", 8, 5200)))).containsExactly("C3");
    }

    @Test
    void a_list_on_a_sheet_that_is_not_read_is_told_number_by_number_and_large_figures_there_are_none() throws IOException {
        Book list = titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("a", "b");
        assertThat(refused(read(list.row("x", 13900007105L).row("y", 13800007106L).row("z", 18600007107L).row("w", 15100007108L))))
                .containsExactly("B2", "B3", "B4", "B5");
        Book figures = titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("a", "b");
        accepted(read(figures.row("x", 13912347105L).row("y", 9812347106L).row("z", 28612347107L)));
    }

    @Test
    void a_number_whose_parts_stand_in_cells_side_by_side_is_found() throws IOException {
        assertThat(refused(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("x", "110101", "199003077758")))).contains("B1");
        assertThat(refused(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("x", "1390000", "7109")))).contains("B1");
        assertThat(refused(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("x", "139", "0000", "7110")))).contains("B1");
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附")
                .row("x", "139", "12345678").row("y", "412", "52").row("z", "7", "1234567")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"负责人", "联系人", "经办人", "填表人", "户主", "当事人", "调解员姓名", "主任", "法定代表人", "社区民警"})
    void a_column_about_persons_refuses_where_names_stand_in_it_and_not_where_they_are_counted(String heading) throws IOException {
        Book names = titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("村", heading).row("一村", "王某某").row("二村", "李某");
        assertThat(refused(read(names))).contains("B1");
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("村", heading).row("一村", 3).row("二村", 2)));
        accepted(read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("附").row("村", heading + "数").row("一村", 3).row("二村", 2)));
    }

    @Test
    void counts_of_directors_in_a_form_and_the_names_in_its_footer_are_right() throws IOException {
        Reading reading = read(titled().row("乡镇", "案件", "主任").row("清河镇", 12, 3).row("石桥镇", 8, 2).row("填表人：王某某", "审核人：李某"));

        accepted(reading);
        assertThat(reading.observations()).hasSize(4);
    }

    @Test
    void a_sheet_named_after_a_person_is_called_by_its_place() throws IOException {
        Reading reading = read(titled().row("乡镇", "案件").row("清河镇", 12).sheet("王某某").row("13900007111"));

        refused(reading);
        assertThat(reading.findings()).extracting(Finding::sheet).containsExactly("第 2 张工作表 sheet 2");
    }
}
