package nianbao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nianbao.run.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallCountsTest {

    @TempDir
    Path folder;

    @Test
    void nobody_finds_a_small_count_of_twenty_cities_over_five_releases_with_revisions() throws Exception {
        RandomCities cities = new RandomCities(folder, 20, 11);
        cities.send(2014);
        cities.send(2015);
        for (int release = 0; release < 5; release++) {
            // The exports of a night are refused where anything is found in them, or in them and what was published before.
            Summary night = cities.nights().pass();
            assertThat(night.release()).isNotNull();
            cities.revise(release % 2 == 0 ? 2015 : 2014, 5);
        }
        assertThat(cities.nights().ask("select distinct reason from suppressed order by 1")).containsExactly("kept", "protects", "rate", "small");
    }
}
