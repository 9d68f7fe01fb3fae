package nianbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedFigureTest {

    @ParameterizedTest
    @CsvSource({
        "exact,    3740,     , 3740.000000, true",
        "exact,    3740,     , 3741,        false",
        "rounded,  143000, 500, 142500,     true",
        "rounded,  143000, 500, 143499,     true",
        "rounded,  143000, 500, 143500,     false",
        "rounded,  98.4, 0.05, 98.411809,   true",
        "rounded,  98.4, 0.05, 98.45,       false",
        "rounded,  -1.98, 0.005, -1.984,    true",
        "rounded,  -1.98, 0.005, -1.985,    false",
        "over,     10000000, , 10000000,    false",
        "over,     10000000, , 10000000.01, true",
        "at_least, 2,        , 2,           true",
        "under,    2000,     , 2000,        false",
        "at_most,  2000,     , 2000,        true"
    })
    void a_figure_bears_out_what_it_rounds_to_or_what_it_is_beyond(
            String manner, BigDecimal value, BigDecimal precision, BigDecimal figure, boolean admitted) {
        StatedFigure stated = new StatedFigure(value, "case", Manner.of(manner).orElseThrow(), precision);

        assertThat(stated.admits(figure)).isEqualTo(admitted);
    }

    @Test
    void the_denominator_that_was_taken_by_mistake_is_found_when_there_is_only_one() {
        StatedFigure share = new StatedFigure(new BigDecimal("84.3"), "percent", Manner.ROUNDED, new BigDecimal("0.05"));

        assertThat(parts(118, 135).slip(share)).contains(BigDecimal.valueOf(140));
        assertThat(parts(11800, 13500).slip(share)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rounded, 84.3, 0.05, 118,    135,    118/135 = 87.4%; 118/140 = 84.3%",
        "rounded, 87.4, 0.05, 116,    135,    116/135 = 85.9%; 118/135 = 87.4%",
        "rounded, 50,   0.5,  40,     100,    40/100 = 40%; 50/100 = 50%; 40/80 = 50%",
        "over,    90,       , 80,     100,    80/100 = 80.00%; 91/100 = 91.00%; 80/88 = 90.91%",
        "exact,   25,       , 2.4,    10,     2.4/10 = 24.00%; 2.5/10 = 25.00%",
        "rounded, 84.3, 0.05, 118000, 135000, 118000/135000 = 87.4%; 113872/135000 = 84.3%; 118000/139894 = 84.3%"
    })
    void a_rate_that_its_counts_do_not_give_has_its_nearest_readings(
            String manner, BigDecimal value, BigDecimal precision, BigDecimal numerator, BigDecimal denominator, String readings) {
        StatedFigure stated = new StatedFigure(value, "percent", Manner.of(manner).orElseThrow(), precision);

        assertThat(new Readings(new Parts(numerator, denominator), stated)).hasToString(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "2016,            2016-01-01, 2016-12-31, true",
        "2017,            2017-01-01, 2017-10-31, false",
        "2017-01/2017-10, 2017-01-01, 2017-10-31, true",
        "2017-01/2017-10, 2017-01-01, 2017-12-31, false",
        "2017-01/,        2017-01-01, 2017-10-31, true",
        "2013/2017,       2017-01-01, 2017-10-31, true",
        "undated,         2017-01-01, 2017-10-31, true"
    })
    void a_claim_about_some_months_is_not_held_against_others(
            String period, LocalDate start, LocalDate end, boolean fits) {
        assertThat(ClaimedPeriod.of(period).orElseThrow().fits(start, end)).isEqualTo(fits);
    }

    private static Parts parts(int numerator, int denominator) {
        return new Parts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
