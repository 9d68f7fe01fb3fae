package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and columns that are out of sight. */
class HiddenTest {

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
    void a_hidden_column_is_read_with_a_note() throws IOException {
        Reading reading = read(county().row("乡镇", "受理", "成功").row("清河镇", 3, 2).hideColumn(2));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2015 accepted 3 case
                C3 1001101 2015 settled 2 case
                """);
        assertThat(Desk.findings(reading)).isEqualTo("C2 hidden_column_read 成功\n");
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void a_hidden_column_that_repeats_a_visible_one_is_left_out_with_a_note() throws IOException {
        Reading reading = read(county().row("乡镇", "受理", "受理").row("清河镇", 9, 3).hideColumn(1));

        assertThat(Desk.figures(reading)).isEqualTo("C3 1001101 2015 accepted 3 case\n");
        assertThat(Desk.findings(reading)).isEqualTo("B2 hidden_column_left_out 受理\n");
    }

    @Test
    void hidden_rows_are_read_unless_they_repeat_visible_ones() throws IOException {
        Reading reading = read(county().row("乡镇", "受理").row("清河镇", 9).row("清河镇", 3).row("石桥镇", 4).hideRow(3).hideRow(5));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2015 accepted 3 case
                B5 1001103 2015 accepted 4 case
                """);
        assertThat(Desk.findings(reading)).isEqualTo("""
                A3 hidden_row_left_out 清河镇
                A5 hidden_row_read 石桥镇
                """);
    }

    private Reading read(Book book) throws IOException {
        return Desk.with(folder, DEFINITION).read(book);
    }

    private static Book county() {
        return Book.of("Sheet1").row("临江县2015年统计");
    }
}
