package nianbao.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "19400, 14900, SWAPPED",
        "7005964, 705964, DOUBLED",
        "70860, 7086, SCALE",
        "143.63, 1436271, SCALE",
        "1052, 10.52, SCALE",
        "-22220, 22220, SIGN",
        "34925, 44925, REPLACED",
        "969376, 9696376, DROPPED",
        "12845, 1245, ADDED",
        "0.98, 0.89, SWAPPED",
    })
    void a_number_tells_how_it_came_to_stand_for_another(String written, String meant, Slip slip) {
        assertThat(Slip.between(new BigDecimal(written), new BigDecimal(meant))).contains(slip);
    }

    @Test
    void numbers_that_differ_in_more_than_one_way_have_nothing_to_tell() {
        assertThat(Slip.between(new BigDecimal(3995), new BigDecimal(3982))).isEmpty();
    }

    @Test
    void nobody_means_a_number_that_begins_with_zero() {
        assertThat(Slip.between(new BigDecimal(105), new BigDecimal(15))).as("not two digits that changed places").contains(Slip.ADDED);
    }

    @Test
    void every_way_has_words() {
        for (Slip slip : Slip.values()) {
            assertThat(slip.words().zh()).isNotBlank();
            assertThat(slip.words().en()).isNotBlank();
        }
    }
}
