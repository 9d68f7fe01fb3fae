package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts are whole and not negative, shares lie in 0..100, unless the definition says otherwise. */
class BoundsTest {

    private static final String LAYOUT = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "unit: case, kind: flow|-3|below_minimum -3 -> 0",
        "unit: person, kind: stock|12.5|not_whole 12.5",
        "unit: committee, kind: stock|0.5|not_whole 0.5",
        "unit: percent, kind: rate|100.5|above_maximum 100.5 -> 100",
        "unit: percent, kind: rate|-1|below_minimum -1 -> 0",
        "'unit: case, kind: flow, maximum: 50'|51|above_maximum 51 -> 50",
        "'unit: yuan, kind: flow, minimum: -10'|-3.55|-",
        "unit: percent, kind: rate|100|-",
        "unit: percent, kind: rate, maximum: 200|150|-",
        "'unit: percent, kind: rate, minimum: -100'|-1|-",
        "'unit: person, kind: stock, whole: false'|12.5|-",
        "'unit: person, kind: stock, rounded: true'|12.5|-"
    })
    void a_figure_that_cannot_be_is_an_error(String keys, double figure, String finding) throws IOException {
        Reading reading = read(keys.replace("'", ""), "数", figure);

        assertThat(Desk.findings(reading)).isEqualTo(finding == null ? "" : "B3 " + finding + "\n");
        assertThat(reading.observations()).hasSize(finding == null ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"数（万元）|0\"元\"|55000", "数（元）|0.0\"万元\"|5.5", "数（万元）|0.0\"%\"|3.1"})
    void a_format_that_prints_another_unit_than_the_heading_is_an_error(String heading, String format, double figure) throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + "  n: {title: {zh: 数, en: N}, unit: yuan, kind: flow, headings: [数]}\n")
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", heading).row("清河镇", figure).row("石桥镇", 7).format("B3", format));

        assertThat(Desk.findings(reading, "shown_otherwise")).startsWith("B3 shown_otherwise");
        assertThat(reading.observations()).hasSize(1);
    }

    @Test
    void a_format_that_prints_the_unit_of_the_heading_is_fine() throws IOException {
        Reading reading = Desk.with(folder, LAYOUT + "  n: {title: {zh: 数, en: N}, unit: yuan, kind: flow, headings: [数]}\n")
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "数（万元）").row("清河镇", 5.5).format("B3", "0.0\"万元\""));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 n 55000 yuan ±500\n");
    }

    @Test
    void what_a_title_calls_a_change_may_be_negative() throws IOException {
        assertThat(read("unit: person, kind: flow", "自然增长", -20).findings()).isEmpty();
        assertThat(read("unit: percent, kind: rate", "增长率", -20.5).findings()).isEmpty();
    }

    @Test
    void an_average_may_have_a_fraction_and_is_as_precise_as_it_is_written() throws IOException {
        Reading reading = read("unit: person, kind: stock", "年平均人数", 20.5);

        assertThat(Desk.figures(reading)).isEqualTo("B3 1001101 2015 n 20.5 person ±0.05\nB4 1001103 2015 n 7 person ±0.5\n");
    }

    private Reading read(String keys, String title, double figure) throws IOException {
        return Desk.with(folder, LAYOUT + "  n: {title: {zh: " + title + ", en: N}, " + keys + ", headings: [" + title + "]}\n")
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", title).row("清河镇", figure).row("石桥镇", 7));
    }
}
