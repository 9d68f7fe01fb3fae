package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A return's divisions are its sender's, whatever place names the sender. */
class SenderTest {

    private static final String DEFINITION = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
              settled: {title: {zh: 成功, en: Settled}, unit: case, kind: flow, headings: [成功]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_township_of_another_county_is_an_error_that_names_both() throws IOException {
        Reading reading = read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1).row("白塔镇", 2));

        assertThat(Desk.findings(reading)).isEqualTo("A4 other_sender 白塔镇 1002102 -> 临江县\n");
        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 accepted 1 case\n");
    }

    @ParameterizedTest
    @CsvSource({"2015/望山区/统计.xlsx", "望山区统计2015.xlsx", "望山/统计2015.xlsx"})
    void a_title_of_another_county_than_file_or_folder_is_an_error_that_names_both(String file) throws IOException {
        Reading reading = read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1), file);

        assertThat(reading.submission().outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(Desk.findings(reading, "sender_disagrees")).startsWith("sender_disagrees 临江县 (临江县2015年统计) -> 望山区");
    }

    @Test
    void a_sender_s_line_of_another_county_than_the_sheet_is_an_error() throws IOException {
        Reading reading = read(Book.of("望山区").row("2015年统计").row("填报单位：临江县司法局").row("乡镇", "受理").row("石桥镇", 1));

        assertThat(Desk.findings(reading, "sender_disagrees")).isEqualTo("sender_disagrees 临江县 (临江县司法局) -> 望山区\n");
    }

    @Test
    void a_return_under_the_name_of_another_township_is_an_error() throws IOException {
        Reading reading = read(Book.of("Sheet1").row("临江县石桥镇2015年统计").row("乡镇", "受理").row("城关街道", 1));

        assertThat(Desk.findings(reading, "sender_disagrees")).isEqualTo("sender_disagrees 石桥镇 (临江县石桥镇2015年统计) -> 城关街道\n");
    }

    @ParameterizedTest
    @CsvSource({
        "东海市2015年统计,2015/东海市/临江县/统计.xlsx", "临江县清河镇等2015年统计,2015/临江县/统计.xlsx", "2015年统计,临江2015年统计.xlsx",
        "东海市临江县2015年统计,统计.xlsx", "临江县、望山区2015年统计,统计.xlsx"
    })
    void names_of_which_one_lies_in_the_other_agree(String title, String file) throws IOException {
        Reading reading = read(Book.of("Sheet1").row(title).row("乡镇", "受理").row("石桥镇", 1).row("城关街道", 2).row("1001101", 3), file);

        assertThat(Desk.findings(reading, "sender_disagrees", "other_sender")).isEmpty();
        assertThat(reading.observations()).hasSize(3);
    }

    @Test
    void the_nearest_name_is_one_of_the_sender_s_that_has_no_row_yet() throws IOException {
        Reading unlike = read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理").row("白塔乡", 1));
        Reading present = read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1).row("清沙镇", 1));

        assertThat(Desk.findings(unlike)).doesNotContain("白塔镇");
        assertThat(Desk.findings(present)).isEqualTo("A4 unknown_division 清沙镇 -> 石桥镇\n");
    }

    @Test
    void the_nearest_heading_is_one_that_the_table_lacks() throws IOException {
        Reading reading = read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "受理", "受埋").row("清河镇", 1, 1));

        assertThat(Desk.findings(reading)).isEqualTo("C2 unknown_heading 受埋\n");
    }

    private Reading read(Book book) throws IOException {
        return read(book, "统计.xlsx");
    }

    private Reading read(Book book, String file) throws IOException {
        return Desk.with(folder, DEFINITION).read(book, file);
    }
}
