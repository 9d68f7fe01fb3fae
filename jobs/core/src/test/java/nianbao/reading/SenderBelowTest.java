package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that says who sent a table, below its rows. */
class SenderBelowTest {

    private static final String FORM = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              fires: {title: {zh: 火灾起数, en: Fires}, unit: case, kind: flow, headings: [起数]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：望山区司法局", "制表单位：望山区", "报送单位（盖章）：望山区司法局", "填表单位：望山区    填报时间：2015-12-30"})
    void of_another_division_than_the_title_s_is_an_error(String below) throws IOException {
        Reading reading = Desk.with(folder, FORM).read(book("临江县2015年统计", below));

        assertThat(Desk.findings(reading, "sender_disagrees", "unknown_division")).startsWith("sender_disagrees").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：临江县司法局", "制表单位：东海市统计局", "报送单位：法制科"})
    void that_agrees_or_names_nobody_says_nothing(String below) throws IOException {
        assertThat(Desk.findings(Desk.with(folder, FORM).read(book("临江县2015年统计", below)))).isEmpty();
    }

    @Test
    void tells_divisions_of_one_name_from_each_other() throws IOException {
        Reading reading = Desk.with(folder, FORM).read(Book.of("2015").row("统计").row("乡镇", "起数").row("清河镇", 3).row("填报单位：望山区司法局"));

        assertThat(Desk.figures(reading)).isEqualTo("B3 1002101 2015 fires 3 case\n");
    }

    @Test
    void whose_divisions_the_rows_are_not_is_an_error() throws IOException {
        Reading reading = Desk.with(folder, FORM).read(book("2015年统计", "填报单位：望山区司法局"));

        assertThat(Desk.findings(reading)).isEqualTo("A3 other_sender 石桥镇 1001103 -> 望山区\n");
    }

    private static Book book(String title, String below) {
        return Book.of("2015").row(title).row("乡镇", "起数").row("石桥镇", 3).row(below, null);
    }
}
