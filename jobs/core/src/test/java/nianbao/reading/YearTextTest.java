package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nianbao.observation.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @CsvSource({
        "2014年度刑事案件统计表,2014",
        "２０１４年度统计表,2014",
        "二〇一五年统计表,2015",
        "二零一五年统计表,2015",
        "'by State, 2016',2016",
        "2017_table.xls,2017",
        "14tbl69,",
        "20150112,"
    })
    void the_year_of_a_title_is_found(String text, Integer year) {
        assertThat(YearText.years(text)).containsExactly(year == null ? new Integer[0] : new Integer[] {year});
    }

    @ParameterizedTest
    @CsvSource({"2017年1—10月统计表,10", "1-9月份,9", "截至2017年10月底,10", "截止10月,10", "2017年上半年,6", "１至１０月,10"})
    void months_that_are_part_of_a_year_are_found(String text, int last) {
        assertThat(YearText.partOf(2017, text)).hasValue(Period.ofMonths(2017, 1, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017年度统计表", "填报时间：2018年1月8日", "12-3月"})
    void a_whole_year_has_no_months(String text) {
        assertThat(YearText.partOf(2017, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015.1.8,2015-01-08",
        "2015年1月12日,2015-01-12",
        "15年元月,2015-01-01",
        "二〇一五年一月八日,2015-01-08",
        "二〇一五年十二月二十一日,2015-12-21",
        "２０１５－０１－０８,2015-01-08"
    })
    void dates_are_read_as_people_write_them(String text, LocalDate date) {
        assertThat(DateText.read(text)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明天", "2015年13月1日", "2015.2.30"})
    void what_is_no_date_is_none(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }
}
