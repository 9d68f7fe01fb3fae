package nianbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void a_time_is_on_the_day_that_the_clocks_of_the_office_show() {
        Moment moment = new Moment(Instant.parse("2026-11-30T18:00:00Z"), ZoneId.of("Asia/Shanghai"));

        assertThat(moment.today()).isEqualTo("2026-12-01");
        assertThat(moment.day(Instant.parse("2026-11-30T15:59:59Z"))).isEqualTo("2026-11-30");
        assertThat(moment.day(Instant.parse("2026-11-30T16:00:00Z"))).isEqualTo("2026-12-01");
    }
}
