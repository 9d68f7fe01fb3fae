package nianbao.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

    /** A year that begins in July and is kept under 2016 ended on 30 June 2016. */
    @ParameterizedTest
    @CsvSource({"01-31, 1, 1", "12-31, 1, 1", "09-30, 7, 0", "07-01, 7, 0", "06-30, 7, 1", "01-31, 7, 1"})
    void it_is_the_first_such_day_after_the_year_has_ended(String day, int begins, int yearsAfter) {
        assertThat(DueDay.of(new Heading(day, Years.ALL)).yearsAfter(begins)).isEqualTo(yearsAfter);
    }
}
