package nianbao.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.workbook.format.Shown.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "", "General", "G/通用格式", "0", "#,##0", "#,##0.00", "0_ ", "0.00_);[Red](0.00)", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ",
        "0\"件\"", "0.0\\%", "0\"%\"", "# ?/?", "0.00E+00", "@", "[DBNum1]0", "[>100][Red]0;0", "\"No.\"0", "0000"
    })
    void these_show_every_number_as_large_as_it_is(String format) {
        assertThat(NumberFormat.of(format).isPlain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0%|1|0", "0.0%|1|0", "0,|0|3", "#,##0,|0|3", "0.0,|0|3", "0,.0|0|3", "0.00,,|0|6", "0!.0,|0|4", "0!.0000|0|4", "0\\.0000|0|4",
        "0\".\"0000|0|4", "0!.00|0|2", "#,##0!.00,,|0|8",
    })
    void these_show_it_larger_or_smaller(String format, int percents, int smaller) {
        assertThat(NumberFormat.of(format).shows(1_234_567)).extracting(Shown::percents, Shown::smaller).containsExactly(percents, smaller);
        assertThat(NumberFormat.of(format).isPlain()).isFalse();
    }

    @Test
    void decimals_and_printed_words_are_known() {
        assertThat(NumberFormat.of("0.00%").shows(1).decimals()).isEqualTo(2);
        assertThat(NumberFormat.of("0!.0,\"万\"").shows(1).words()).isEqualTo(".万");
        assertThat(NumberFormat.of("0\\%").shows(1).hasPercentSign()).isTrue();
        assertThat(NumberFormat.of("0\"件\"").shows(1).hasPercentSign()).isFalse();
    }

    @Test
    void each_section_is_for_its_numbers() {
        assertThat(NumberFormat.of("0;-0;\"无\"").shows(0).kind()).isEqualTo(Kind.WORDS);
        assertThat(NumberFormat.of("0;-0;\"无\"").shows(5).kind()).isEqualTo(Kind.NUMBER);
        assertThat(NumberFormat.of(";;;").shows(5).kind()).isEqualTo(Kind.WORDS);
        assertThat(NumberFormat.of("\"无\"").shows(5).kind()).isEqualTo(Kind.WORDS);
        assertThat(NumberFormat.of("0;\"负\"").shows(-5).kind()).isEqualTo(Kind.WORDS);
        assertThat(NumberFormat.of("[>=10000]0!.0,;0").shows(12_000).smaller()).isEqualTo(4);
        assertThat(NumberFormat.of("[>=10000]0!.0,;0").shows(12).smaller()).isZero();
        assertThat(NumberFormat.of("0\";\"0").shows(-5).kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "m/d/yy", "h:mm", "[h]:mm:ss", "yyyy\"年\"m\"月\"", "[$-804]yyyy年m月d日;@", "mmm-yy"})
    void days_and_hours_are_no_numbers(String format) {
        assertThat(NumberFormat.of(format).shows(42_000).kind()).isEqualTo(Kind.TIME);
    }
}
