package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of findings that comes back with a workbook is read for what was answered on it, and for nothing else. */
class AnswersTest {

    private static final String FORM = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
            """;
    private static final Object[] HEADINGS = {"核实原因\nReason", "核实说明\nIn words", "核对码\nKey"};

    @TempDir
    private Path folder;

    @Test
    void an_answer_is_taken_wherever_its_line_stands_and_in_either_language() throws IOException {
        Reading reading = read(list("退回说明").row(HEADINGS)
                .row("一次性因素 one-off event", "  开业\n庆典 ", "abc").row("Reorganisation", null, "def").row("数据来源不同", null, "ghi")
                .row(null, null, "jkl").row("—", "—", "error"));

        assertThat(reading.answers()).extracting(answer -> answer.key() + " " + answer.reason().word() + " " + answer.words() + " " + answer.cell())
                .containsExactly("abc one_off_event 开业 庆典 A2", "def reorganisation null A3", "ghi other_source null A4");
        assertThat(Desk.figuresBySheet(reading)).isEqualTo("2015!B3 1001101 2015 accepted 1 case\n");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_list_whose_columns_and_name_were_changed_is_still_one() throws IOException {
        Reading reading = read(list("Sheet9").row("临江县2015年统计").row("核对码 Key", "乡镇", "受理", "核实说明 In words", "核实原因 Reason")
                .row("abc", "清河镇", 77, "见文件", "其他"));

        assertThat(Desk.figuresBySheet(reading)).isEqualTo("2015!B3 1001101 2015 accepted 1 case\n");
        assertThat(reading.answers()).singleElement().satisfies(answer -> assertThat(answer.words()).isEqualTo("见文件"));
    }

    @Test
    void what_cannot_be_taken_as_an_answer_is_told_of_with_its_cell() throws IOException {
        Reading reading = read(list("退回说明").row(HEADINGS)
                .row("核实无误", null, "abc").row(null, "开业", "def").row("other", null, "ghi").row("其他", "丢了核对码", null)
                .row("其他", "一".repeat(501), "jkl").row("其他", "这是对的", "error").row("其他", "甲", "mno").row("其他", "乙", "mno").row("其他", "甲", "mno"));

        assertThat(reading.findings()).extracting(finding -> finding.rule() + " " + finding.sheet() + "!" + finding.cell()).containsExactly(
                "answer_unknown_code 退回说明!A2", "answer_without_code 退回说明!B3", "answer_without_words 退回说明!A4", "answer_without_key 退回说明!A5",
                "answer_too_long 退回说明!A6", "answer_to_error 退回说明!A7", "answer_twice 退回说明!A9");
        assertThat(reading.answers()).singleElement().satisfies(answer -> assertThat(answer.words()).isEqualTo("甲"));
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void words_about_persons_are_refused_with_all_of_the_workbook() throws IOException {
        for (String words : new String[] {"电话13905321234", "110101199003077758", "王建国", "李 明"}) {
            Reading reading = read(list("退回说明").row(HEADINGS).row("其他", words, "abc"));

            assertThat(reading.submission().outcome()).as(words).isEqualTo(Outcome.REFUSED);
            assertThat(reading.findings()).extracting(finding -> finding.rule() + " " + finding.sheet() + "!" + finding.cell())
                    .containsExactly("personal_data 退回说明!B2");
            assertThat(reading.answers()).isEmpty();
            assertThat(reading.findings().toString()).doesNotContain(words);
        }
    }

    private static Book list(String sheet) {
        return Book.of("2015").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1).sheet(sheet);
    }

    private Reading read(Book book) throws IOException {
        return Desk.with(folder, FORM).read(book);
    }
}
