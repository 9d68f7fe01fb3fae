package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nianbao.definition.Bounds;
import nianbao.definition.Indicator;
import nianbao.definition.Kind;
import nianbao.language.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final List<String> KNOWN = List.of("settled", "mediated", "accepted");

    @Test
    void the_indicators_of_a_condition_are_found_once_each_in_their_order() {
        assertThat(new Condition("settled <= mediated and mediated <= coalesce(accepted, mediated)").indicators(KNOWN))
                .containsExactly("settled", "mediated", "accepted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        settled >= 3*mediated                     | 调成数 ≥ 3 × 调解数 / Settled ≥ 3 × Mediated
        settled-mediated <> 1.5                   | 调成数 − 调解数 ≠ 1.5 / Settled − Mediated ≠ 1.5
        settled between mediated / 2 and mediated | 调成数 介于 调解数 ÷ 2 与 调解数 / Settled between Mediated ÷ 2 and Mediated
        settled between 1 and 2 and mediated > 0  | 调成数 介于 1 与 2 且 调解数 > 0 / Settled between 1 and 2 and Mediated > 0
        settled = case when (mediated = 0) then 1 else 0 end | 调成数 = 若 (调解数 = 0) 则为 1 否则为 0 / Settled = if (Mediated = 0) then 1 else 0
        settled <= coalesce(accepted, mediated)   | 调成数 ≤ 首个已填者 (受理数, 调解数) / Settled ≤ the first filled in of (Accepted, Mediated)
        """)
    void a_condition_is_said_in_the_titles_of_its_indicators(String condition, String said) {
        Spoken spoken = new Spoken(List.of(
                indicator("settled", "调成数", "Settled"),
                indicator("mediated", "调解数", "Mediated"),
                indicator("accepted", "受理数", "Accepted")), Map.of());

        assertThat(spoken.both(new Condition(condition))).isEqualTo(said);
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

    private static Indicator indicator(String name, String zh, String en) {
        return new Indicator(name, new Title(zh, en), "case", Kind.FLOW, null, List.of(), null, false, List.of(), new Bounds(null, null, false, false), false, Map.of(), null, null);
    }
}
