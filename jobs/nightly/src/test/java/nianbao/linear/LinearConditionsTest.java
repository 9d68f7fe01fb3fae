package nianbao.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;

class LinearConditionsTest {

    @Test
    void a_condition_that_equates_sums_has_the_side_by_itself_as_its_result() throws Exception {
        Linear sum = read("carried_over + new_cases = closed + 2 * pending - 3").orElseThrow().get(0);

        assertThat(factors(sum)).isEqualTo("{carried_over=1, closed=-1, new_cases=1, pending=-2}");
        assertThat(sum.range()).isEqualTo(Interval.of(new BigDecimal(-3)));
        assertThat(sum.result()).isEmpty();
        assertThat(read("\"members\" = full_time + part_time").orElseThrow().get(0).result()).contains("members");
    }

    @Test
    void what_and_and_between_join_is_asked_for_one_by_one() throws Exception {
        List<Linear> all = read("settled <= mediated and share between 0 and 100 and due > 0.5").orElseThrow();

        assertThat(all.stream().map(LinearConditionsTest::factors))
                .containsExactly("{mediated=-1, settled=1}", "{share=-1}", "{share=1}", "{due=1}");
        assertThat(all.get(2).range().high()).isEqualByComparingTo("100");
        assertThat(all.get(3).range().low()).isEqualByComparingTo("0.500001");
    }

    @Test
    void what_is_no_sum_is_not_read_as_one() throws Exception {
        for (String condition : List.of("paid = insured * premium", "a / b <= 2", "a <> b", "a = 1 or b = 2", "case when a > 1 then b else c end = 3", "abs(a - b) < 2")) {
            assertThat(read(condition)).as(condition).isEmpty();
        }
    }

    @Test
    void only_what_has_no_number_of_its_own_holds_of_sums_too() throws Exception {
        assertThat(read("settled <= mediated").orElseThrow().get(0).holdsOfSums()).isTrue();
        assertThat(read("mediators >= 3 * committees + 1").orElseThrow().get(0).holdsOfSums()).isFalse();
    }

    private static Optional<List<Linear>> read(String condition) throws Exception {
        try (Database database = Database.inMemory()) {
            return new LinearConditions(database).of(condition);
        }
    }

    private static String factors(Linear sum) {
        Map<String, String> plain = new TreeMap<>();
        sum.factors().forEach((indicator, factor) -> plain.put(indicator, factor.toPlainString()));
        return plain.toString();
    }
}
