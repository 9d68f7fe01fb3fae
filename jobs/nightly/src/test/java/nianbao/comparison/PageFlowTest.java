package nianbao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianbao.comparison.PageFlow.Start;
import org.junit.jupiter.api.Test;

class PageFlowTest {

    private static final double PAGE = 900;

    @Test
    void lines_are_as_high_as_fills_the_page() {
        assertThat(flow(0, 10).line()).isEqualTo(20);
        assertThat(flow(0, 25, 25).line()).isEqualTo(18);
        assertThat(flow(0, 25, 25).starts()).isEmpty();
    }

    @Test
    void a_block_that_does_not_fit_begins_a_page() {
        assertThat(flow(0, 45, 45).starts()).containsExactly(new Start(1, 0));
    }

    @Test
    void what_stands_above_takes_room_of_the_first_page() {
        assertThat(flow(0, 64).starts()).isEmpty();
        assertThat(flow(40, 64).starts()).hasSize(1);
    }

    @Test
    void a_block_is_divided_where_that_saves_a_page_but_not_near_its_ends() {
        PageFlow flow = flow(0, 40, 40, 40);

        assertThat(flow.starts()).hasSize(1).allSatisfy(start -> assertThat(start.row()).isBetween(3, 37));
    }

    @Test
    void the_last_page_is_not_left_half_empty() {
        PageFlow flow = flow(0, 35, 35);

        assertThat(flow.starts()).containsExactly(new Start(1, 0));
        assertThat(flow.emptiest()).isGreaterThan(0.65);
    }

    @Test
    void a_block_that_is_longer_than_a_page_goes_over_several() {
        assertThat(flow(0, 150).starts()).hasSize(2);
    }

    @Test
    void a_remark_stays_with_its_line() {
        List<Double> rows = new ArrayList<>();
        for (int pair = 0; pair < 100; pair++) {
            rows.add(1.0);
            rows.add(0.75);
        }

        assertThat(PageFlow.of(PAGE, 0, List.of(rows)).starts()).isNotEmpty().allSatisfy(start -> assertThat(start.row() % 2).isZero());
    }

    private static PageFlow flow(double above, int... blocks) {
        List<List<Double>> rows = new ArrayList<>();
        for (int block : blocks) {
            rows.add(Collections.nCopies(block, 1.0));
        }
        return PageFlow.of(PAGE, above, rows);
    }
}
