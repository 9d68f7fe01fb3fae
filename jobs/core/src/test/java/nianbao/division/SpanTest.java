package nianbao.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void what_ends_on_the_last_day_of_a_year_held_all_of_it() {
        assertThat(Span.between("2012-01-01", "2015-12-31")).isEqualTo(new Span(2012, 2015));
        assertThat(Span.between("2012-01-01", "2016-01-01")).isEqualTo(new Span(2012, 2015));
        assertThat(Span.between("", "2014-06/2015-12-31")).isEqualTo(new Span(0, 2015));
    }

    @Test
    void what_ends_before_held_at_the_end_of_the_year_before() {
        assertThat(Span.between("2012-01-01", "2015-12-30")).isEqualTo(new Span(2012, 2014));
        assertThat(Span.between("2012-01-01", "2015")).isEqualTo(new Span(2012, 2014));
    }

    @Test
    void what_was_absorbed_at_the_turn_of_a_year_tells_nothing_of_the_next_one() {
        assertThat(Span.isAtTurnOfYear("2015-12-31")).isTrue();
        assertThat(Span.isAtTurnOfYear("2016-01-01")).isTrue();
        assertThat(Span.isAtTurnOfYear("2015-12-30")).isFalse();
    }
}
