package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final List<String> KNOWN = List.of("settled", "mediated", "accepted");

    @Test
    void the_indicators_of_a_condition_are_found_once_each_in_their_order() {
        assertThat(new Condition("settled <= mediated and mediated <= coalesce(accepted, mediated)").indicators(KNOWN))
                .containsExactly("settled", "mediated", "accepted");
    }

    @Test
    void a_name_that_is_no_indicator_is_refused() {
        assertThatThrownBy(() -> new Condition("setled <= mediated").indicators(KNOWN))
                .hasMessage("setled is no indicator of this form");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "settled < 1; drop table observation",
        "settled < (select 1)",
        "settled < 1 -- and mediated < 1",
        "settled < 1 /* and */",
        "settled = 'x'",
        "1 < 2",
        ""
    })
    void a_condition_holds_figures_and_arithmetic_and_nothing_else(String text) {
        assertThatThrownBy(() -> new Condition(text).indicators(KNOWN)).isInstanceOf(IllegalArgumentException.class);
    }
}
