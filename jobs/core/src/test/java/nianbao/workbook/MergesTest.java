package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergesTest {

    private static final int SEED = 20140101;

    @Test
    void the_region_around_a_cell_is_the_one_that_a_search_through_all_finds() throws Unreadable {
        Random random = new Random(SEED);
        Merges merges = new Merges(new Budget());
        List<Region> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Region region = any(random);
            if (all.stream().noneMatch(region::overlaps)) {
                all.add(region);
                merges.add(region);
            }
        }
        assertThat(all).hasSizeGreaterThan(300);
        for (int row = 0; row < 220; row++) {
            for (int column = 0; column < 120; column++) {
                assertThat(merges.around(row, column)).isEqualTo(around(row, column, all));
            }
        }
    }

    private static Region any(Random random) {
        int row = random.nextInt(200);
        int column = random.nextInt(100);
        return new Region(row, row + random.nextInt(1 + random.nextInt(20)), column, column + random.nextInt(1 + random.nextInt(9)));
    }

    private static Region around(int row, int column, List<Region> all) {
        return all.stream().filter(region -> region.contains(row, column)).findFirst().orElse(Region.of(row, column));
    }

    @Test
    void a_hundred_thousand_regions_are_searched_without_delay() throws Unreadable {
        Merges merges = new Merges(new Budget());
        for (int i = 0; i < 100_000; i++) {
            merges.add(new Region(3 * (i % 10_000), 3 * (i % 10_000) + 1, 5 * (i / 10_000), 5 * (i / 10_000) + 3));
        }
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 1_000_000; i++) {
                merges.around(i % 30_000, i % 50);
            }
        });
        assertThat(merges.around(4, 8)).isEqualTo(new Region(3, 4, 5, 8));
    }

    @Test
    void overlapping_regions_cannot_make_the_search_slow() throws Unreadable {
        Merges merges = new Merges(new Budget());
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 100_000; i++) {
                merges.add(new Region(0, 1_000 + i % 7, 0, 100 + i % 11));
            }
        });
        assertThat(merges.around(500, 50)).isEqualTo(new Region(0, 1_000, 0, 100));
    }
}
