package nianbao.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseInForceTest {

    @TempDir
    Path home;

    @Test
    void it_is_the_one_whose_views_lie_in_the_home_be_it_the_newest_or_not() throws Exception {
        release("20260101T010000Z", "of January");
        release("20260201T010000Z", "of February");

        Files.writeString(home.resolve("warehouse.duckdb"), "of January");
        assertThat(inForce()).isEqualTo("20260101T010000Z");

        Files.writeString(home.resolve("warehouse.duckdb"), "of February");
        assertThat(inForce()).isEqualTo("20260201T010000Z");
    }

    @Test
    void one_that_is_not_whole_does_not_count() throws Exception {
        release("20260101T010000Z", "the same");
        release("20260201T010000Z", "the same");
        Files.delete(home.resolve("releases/20260201T010000Z/release.json"));
        Files.writeString(home.resolve("warehouse.duckdb"), "the same");

        assertThat(inForce()).isEqualTo("20260101T010000Z");
    }

    @Test
    void where_nothing_is_published_it_says_so_and_what_to_do() {
        assertThatThrownBy(this::inForce)
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("has no release in force; ./nianbao nightly --home DIR publishes one");
    }

    private void release(String name, String views) throws IOException {
        Path release = Files.createDirectories(home.resolve("releases").resolve(name));
        Files.writeString(release.resolve("release.json"), "{}");
        Files.writeString(release.resolve("warehouse.duckdb"), views);
    }

    private String inForce() throws IOException {
        return ReleaseInForce.of(new org.apache.hadoop.fs.Path(home.toUri()), new Configuration()).folder().getName();
    }
}
