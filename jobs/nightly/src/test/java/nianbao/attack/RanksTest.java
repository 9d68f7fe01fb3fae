package nianbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nianbao.attack.Published.Figure;
import nianbao.attack.ToldBounds.Between;
import org.junit.jupiter.api.Test;

class RanksTest {

    private final Ranks ranks = new Ranks();
    private final Saying saying = new Saying();

    @Test
    void figures_of_one_rank_are_the_same_and_those_of_the_next_no_larger() {
        Figure first = new Figure(0, null);
        Figure beside = new Figure(1, null);
        Figure next = new Figure(2, null);
        ranks.put(1, Optional.of(first));
        ranks.put(1, Optional.of(beside));
        ranks.put(2, Optional.empty());
        ranks.put(3, Optional.of(next));
        ranks.tell(saying, "here");
        saying.value(Optional.of(beside), 7, 0, "there");
        saying.value(Optional.of(next), 4, 3, "there");

        ToldBounds bounds = new ToldBounds(saying.told());

        assertThat(rounded(bounds.of(0))).isEqualTo(new Between(7, 7));
        assertThat(rounded(bounds.of(2))).isEqualTo(new Between(1, 7));
    }

    private static Between rounded(Between between) {
        return new Between(Math.round(between.low()), Math.round(between.high()));
    }
}
