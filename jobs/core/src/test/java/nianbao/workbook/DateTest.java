package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nianbao.workbook.format.DateFormat;
import nianbao.workbook.format.DateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "yyyy-mm-dd", "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "yyyy年m月", "[$-804]yyyy\"年\"m\"月\";@", "mmm-yy", "m\"月\"", "d-mmm h:mm", "[Red]yyyy/m/d"
    })
    void these_formats_show_a_day(String format) {
        assertThat(DateFormat.showsDay(format)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "General", "0", "0.0%", "#,##0.00", "h:mm:ss", "mm:ss.0", "[h]:mm", "0\"days\"", "0.00_);[Red](0.00)", "#,##0\\d", "@", "0.00E+00", ""
    })
    void these_formats_show_none(String format) {
        assertThat(DateFormat.showsDay(format)).isFalse();
    }

    @Test
    void days_are_counted_from_1900_with_its_invented_leap_day_or_from_1904() {
        assertThat(DateSystem.SINCE_1900.day(1)).contains(LocalDate.of(1900, 1, 1));
        assertThat(DateSystem.SINCE_1900.day(59)).contains(LocalDate.of(1900, 2, 28));
        assertThat(DateSystem.SINCE_1900.day(61)).contains(LocalDate.of(1900, 3, 1));
        assertThat(DateSystem.SINCE_1900.day(42012.75)).contains(LocalDate.of(2015, 1, 8));
        assertThat(DateSystem.SINCE_1904.day(0)).contains(LocalDate.of(1904, 1, 1));
        assertThat(DateSystem.SINCE_1904.day(40550)).contains(LocalDate.of(2015, 1, 8));
    }

    @Test
    void a_hair_before_midnight_is_midnight() {
        assertThat(DateSystem.SINCE_1900.day(42643.9999999999)).contains(LocalDate.of(2016, 10, 1));
    }

    @Test
    void a_time_alone_or_a_number_beyond_all_days_shows_none() {
        assertThat(DateSystem.SINCE_1900.day(0.5)).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(-3)).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(2_958_466)).isEmpty();
        assertThat(DateSystem.SINCE_1900.day(Double.NaN)).isEmpty();
    }
}
