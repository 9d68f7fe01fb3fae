package nianbao.reading.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123|123|1||false",
                "１２３|123|1||false",
                "1,234|1234|1||false",
                "1，234，567|1234567|1||false",
                "1 234|1234|1||false",
                "-5|-5|1||false",
                "98.4%|98.4|1|%|false",
                "９８．４％|98.4|1|%|false",
                "14.3万|14.3|10000||false",
                "1.8亿元|1.8|100000000|元|false",
                "3千元|3|1000|元|false",
                "35户|35|1|户|false",
                "近2000|2000|1||true",
                "60余|60|1||true",
                "60余件|60|1|件|true",
                "超1000万元|1000|10000|元|true",
                "100以上|100|1||true"
            })
    void a_well_formed_number_is_read_with_its_magnitude_unit_and_bound(
            String text, BigDecimal value, BigDecimal magnitude, String unit, boolean bound) {
        assertThat(Numeral.read(text)).hasValue(new Numeral(value, magnitude, unit, bound, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12,34", "93021 3", "14. 98", "1.2.3", "--", "约", "2015.1.8", "十二"})
    void anything_else_is_no_number(String text) {
        assertThat(Numeral.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7.8S,7.85", "93021 3,930213", "14. 98,14.98", "l2,12", "1O0,100"})
    void a_damaged_number_has_a_likely_reading(String text, String likely) {
        assertThat(Numeral.likely(text)).hasValue(likely);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "清河镇", "So", "1.2.3"})
    void words_have_no_likely_reading(String text) {
        assertThat(Numeral.likely(text)).isEmpty();
    }
}
