package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.observation.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is less than half a unit, beside zero, nothing and what is not known. */
class SmallFiguresTest {

    private static final String DEFINITION = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费]}
            """;

    @TempDir
    private Path folder;

    private Reading read(Book book, String definition) throws IOException {
        return Desk.with(folder, definition).read(book, "临江县/a.xlsx");
    }

    private static Book grey() {
        return Book.of("2015").row("2015年").row("乡镇", "保费（万元）").row("清河镇", 12.5).row("石桥镇", 0).row("城关街道", 0).colour("B4", "969696");
    }

    private static String figures(Reading reading) {
        return reading.observations().stream().map(SmallFiguresTest::figure).collect(Collectors.joining(", "));
    }

    private static String figure(Observation figure) {
        return (figure.value() == null ? "" : figure.value().stripTrailingZeros().toPlainString()) + figure.status().code();
    }

    private static List<String> warnings(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.level() != nianbao.observation.Level.NOTE).map(finding -> finding.rule() + " " + finding.cell()).toList();
    }

    @Test
    void a_zero_in_grey_is_told_of_where_other_figures_are_not_grey() throws IOException {
        Reading reading = read(grey(), DEFINITION);

        assertThat(figures(reading)).isEqualTo("125000A, 0A, 0A");
        assertThat(warnings(reading)).containsExactly("grey_zero B4");
    }

    @Test
    void a_zero_in_grey_is_less_than_half_a_unit_where_the_definition_says_so() throws IOException {
        Reading reading = read(grey(), DEFINITION.replace("indicators:", "statuses: {grey 0: not_significant}\nindicators:"));

        assertThat(figures(reading)).isEqualTo("125000A, 0N, 0A");
        assertThat(reading.observations().get(1).precision()).isEqualByComparingTo("5000");
        assertThat(warnings(reading)).isEmpty();
    }

    @Test
    void zeros_of_a_table_that_is_all_grey_are_zeros() throws IOException {
        Book book = grey().colour("B3", "808080").colour("B5", "808080");

        assertThat(figures(read(book, DEFINITION))).isEqualTo("125000A, 0A, 0A");
        assertThat(warnings(read(book, DEFINITION))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "注：“…”表示数据不足本表最小单位数；“-”表示无该项数据。|…|0N",
        "注：1.“…”表示数据不足本表最小单位数；2.“-”表示无该项数据。|-|L",
        "符号说明：... 指小于单位的一半，空格指不详|......|O",
        "Note: (Z) means less than half the unit; x = not applicable|(Z)|0N",
        "Note: (0) = less than half the unit shown|(0)|0N",
        "Zeichenerklärung: 0 = weniger als die Hälfte von 1|0|0N",
        "说明：*为保密数据|*|Q",
        "注：本表由公安局提供。|…|O",
    })
    void a_mark_means_what_the_table_says_it_means(String note, String mark, String figure) throws IOException {
        Object written = mark.equals("0") ? (Object) 0 : mark;
        Book book = Book.of("2015").row("2015年").row("乡镇", "保费（万元）").row("清河镇", 12.5).row("石桥镇", written).row(note);

        assertThat(figures(read(book, DEFINITION))).isEqualTo("125000A, " + figure);
    }

    @Test
    void a_mark_means_what_the_definition_says_whatever_the_table_says() throws IOException {
        Book book = Book.of("2015").row("2015年").row("乡镇", "保费（万元）").row("清河镇", 12.5).row("石桥镇", "…").row("注：“…”表示数据不足本表最小单位数");

        assertThat(figures(read(book, DEFINITION.replace("indicators:", "statuses: {…: not_applicable}\nindicators:")))).isEqualTo("125000A, M");
    }
}
