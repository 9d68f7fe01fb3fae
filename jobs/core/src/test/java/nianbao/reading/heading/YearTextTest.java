package nianbao.reading.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nianbao.label.Label;
import nianbao.observation.Period;
import org.junit.jupiter.api.Test;
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
    @CsvSource({
        "2015/16年度火灾情况,2016", "2015—2016年度,2016", "2015-2016学年,2016", "2015/2016,2016", "2015-16,2016", "2015学年,2016",
        "SY2015-2016,2016", "2015-2016 school year,2016", "FY 2015-2016,2016", "2015年度（7月1日至次年6月30日）,2016",
        "Fiscal year 2016,2016", "2016财年,2016",
        "'Fires, year ending June 2016',2016", "'fiscal year ended 30 June 2016',2016", "'12 months to 31 March 2016',2016", "1999/00学年,2000"
    })
    void a_year_that_two_calendar_years_make_is_that_in_which_it_ends_and_has_no_months(String text, int year) {
        assertThat(YearText.splitYear(text)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-2016", "2014—2015年", "2011-12-31", "2009-10", "2015年度", "2015年12月31日", "2015年7月至2016年6月"})
    void other_years_are_no_split_ones(String text) {
        assertThat(YearText.splitYear(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县2015年7月至2016年6月火灾情况,2015-07-01,2016-06-30",
        "2015年7月1日—2016年6月30日,2015-07-01,2016-06-30",
        "Apr 2014 to Mar 2015,2014-04-01,2015-03-31",
        "'April 2014 – March 2015',2014-04-01,2015-03-31",
        "2015年9月至次年8月,2015-09-01,2016-08-31",
        "2015.7-2016.6,2015-07-01,2016-06-30",
        "2015年度（2015年7月至2016年6月）,2015-07-01,2016-06-30",
        "2015年1月至2015年10月,2015-01-01,2015-10-31",
        "2014.12.21-2015.12.20,2014-12-21,2015-12-20",
        "2014年12月21日至2015年12月20日收结案,2014-12-21,2015-12-20",
        "2014-12-21—2015-12-20,2014-12-21,2015-12-20",
        "2014/12/21-2015/12/20,2014-12-21,2015-12-20"
    })
    void months_of_two_years_are_a_period_of_the_year_in_which_they_end(String text, LocalDate first, LocalDate last) {
        assertThat(YearText.years(text)).containsExactly(last.getYear());
        assertThat(YearText.partOf(last.getYear(), text)).hasValue(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014.12.20-2015.12.20", "2014年12月21日至2015年12月32日", "2014.12.0-2015.11.30", "Jan 2014 to Jun 2015"})
    void what_is_longer_than_a_year_or_no_day_is_no_period(String text) {
        assertThat(YearText.partOf(2016, text)).isEmpty();
        assertThat(YearText.partOf(2015, text)).isEmpty();
    }

    @Test
    void months_of_two_years_are_no_period_of_the_year_in_which_they_begin() {
        assertThat(YearText.partOf(2014, "2014年7月至2015年6月")).isEmpty();
        assertThat(YearText.partOf(2015, "2014年12月1日至2015年11月30日")).hasValue(new Period(LocalDate.of(2014, 12, 1), LocalDate.of(2015, 11, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2013,false", "2014,true", "2015,true", "2016,true", "2017,false"})
    void a_year_lies_between_two_that_are_joined_or_is_one_of_them(int year, boolean spanned) {
        assertThat(YearText.spans("壬表（2014-2016）.xlsx", year)).isEqualTo(spanned);
    }

    @ParameterizedTest
    @CsvSource({
        "2015年统计（年度：上年7月1日至本年6月30日）,2014-07-01,2015-06-30",
        "2015年统计（去年12月21日—今年12月20日）,2014-12-21,2015-12-20"
    })
    void months_of_last_year_and_this_are_counted_from_the_year_of_the_table(String text, LocalDate first, LocalDate last) {
        assertThat(YearText.years(text)).containsExactly(2015);
        assertThat(YearText.partOf(2015, text)).hasValue(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年", "去年数据", "上一年度统计", "统计（上年）", "Last year", "上年同期"})
    void a_name_may_say_that_it_is_last_year_s(String text) {
        assertThat(YearText.isOfLastYear(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"与上年对比", "上年比较", "统计（比上年增减）", "较去年", "本年与上年", "统计"})
    void a_comparison_with_last_year_is_not_last_year_s(String text) {
        assertThat(YearText.isOfLastYear(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015⁶", "2015年²", "二〇一五年³"})
    void a_footnote_mark_is_no_digit_of_a_year(String text) {
        assertThat(YearText.years(text)).containsExactly(2015);
        assertThat(YearText.years(Label.normal(text))).containsExactly(2015);
    }

    @ParameterizedTest
    @CsvSource({
        "2017年12月统计表,12,12", "2017年第三季度,7,9", "Q1 2017,1,3", "2017Q4,10,12", "Jan-Jun 2017,1,6", "2017年下半年,7,12", "12月,12,12",
        "统计表（补报11月份）,11,11"
    })
    void a_quarter_a_half_or_a_month_is_no_whole_year(String text, int first, int last) {
        assertThat(YearText.partOf(2017, text)).hasValue(Period.ofMonths(2017, first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017年度统计表", "2017年12月31日统计", "截至2017年12月底", "2017年12月末在册", "填报时间：2018年1月8日"})
    void the_day_or_the_end_of_a_month_is_no_month_alone(String text) {
        assertThat(YearText.partOf(2017, text).filter(period -> !period.equals(Period.ofYear(2017)))).isEmpty();
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
