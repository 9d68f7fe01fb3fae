package nianbao.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({"2012, 破案数 2012", "2012..2014, 破案数 2012..2014", "2015.., 破案数 2015..", "..2014, 破案数 ..2014"})
    void it_is_told_with_its_years_as_a_definition_writes_them(String years, String told) {
        assertThat(new Heading("破案数", Years.of(years)).written()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"破案数", "刑事案件/破案数"})
    void one_that_held_in_all_years_is_told_without(String text) {
        assertThat(new Heading(text, Years.ALL).written()).isEqualTo(text);
    }
}
