package nianbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "UTC"})
    void no_night_is_more_than_twenty_five_hours_after_the_one_before_whatever_the_clock_skips(String zone) {
        for (int minute = 0; minute < 24 * 60; minute += 15) {
            Times times = new Times("0 %d %d * * ?".formatted(minute % 60, minute / 60), zone);
            Instant end = Instant.parse("2029-01-01T00:00:00Z");
            Instant night = times.after(Instant.parse("2026-01-01T00:00:00Z")).orElseThrow();
            while (night.isBefore(end)) {
                Instant next = times.after(night).orElseThrow();
                assertThat(Duration.between(night, next)).as("%s after %s", times, night).isBetween(Duration.ofMinutes(1), Duration.ofHours(25));
                night = next;
            }
        }
    }

    @Test
    void a_night_at_an_hour_that_is_skipped_takes_place_when_summer_time_begins() {
        Times times = new Times("0 30 2 * * ?", "Europe/Berlin");

        assertThat(times.after(Instant.parse("2026-03-28T12:00:00Z"))).contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(times.after(Instant.parse("2026-03-29T01:00:00Z"))).contains(Instant.parse("2026-03-30T00:30:00Z"));
    }

    @Test
    void what_starts_every_hour_is_not_started_twice_when_one_is_skipped() {
        Times times = new Times("0 0 * * * ?", "Europe/Berlin");

        assertThat(times.skipped(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    }
}
