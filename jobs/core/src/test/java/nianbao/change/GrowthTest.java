package nianbao.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "增加0.18个千分点, 0.18, 千分点",
        "下降 3.2%, -3.2, %",
        "减少12人, -12, 人",
        "-3.20, -3.20,",
        "−3.2, -3.2,",
        "+7, 7,",
        "▼1.5, -1.5,",
        "提高了1.2个百分点, 1.2, 百分点",
        "比上年增长１２．５％, 12.5, %",
        "'增长1,234.5', 1234.5,",
        "增长1.5倍, 1.5, 倍",
        "与上年持平, 0,",
    })
    void a_change_is_read_with_its_sign_and_its_unit(String text, BigDecimal value, String unit) {
        assertThat(Amount.of(text)).get().satisfies(amount -> {
            assertThat(amount.value()).isEqualTo(value);
            assertThat(amount.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"翻一番", "△3.2", "3.2～4.1", "约", "2015年"})
    void what_is_no_change_is_not_guessed_at(String text) {
        assertThat(Amount.of(text).filter(amount -> amount.unit() == null)).isEmpty();
    }

    @Test
    void words_tell_falls_indices_points_and_the_year_before() {
        assertThat(new Growth("比上年下降(%)").isFall()).isTrue();
        assertThat(new Growth("比上年增减(%)").isFall()).isFalse();
        assertThat(new Growth("指数(上年=100)").isIndex()).isTrue();
        assertThat(new Growth("为上年%").isIndex()).isTrue();
        assertThat(new Growth("2015年为2010年%").before()).isEqualTo(Optional.of(2010));
        assertThat(new Growth("2015年比2010年增长").before()).isEqualTo(Optional.of(2010));
        assertThat(new Growth("2015年比上年增长").before()).isEmpty();
        assertThat(new Growth("比上年增减(个百分点)").points()).isEqualTo(Optional.of("百分点"));
        assertThat(new Growth("增长率").isPercent()).isTrue();
        assertThat(new Growth("比上年增减").isPercent()).isFalse();
    }
}
