package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00.7Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_run_is_named_by_the_second_of_its_start() {
        assertThat(begin(Set.of()).name()).isEqualTo("20261123T020000Z");
    }

    @Test
    void a_name_comes_after_those_of_all_runs_that_left_anything() throws IOException {
        Files.createDirectories(folder.resolve("landing/20261123T020000Z"));
        Files.createDirectories(folder.resolve("releases/20261123T020001Z"));

        assertThat(begin(Set.of()).name()).isEqualTo("20261123T020002Z");
    }

    @Test
    void a_clock_that_was_set_back_does_not_change_the_order_of_the_runs() throws IOException {
        Files.createDirectories(folder.resolve("runs"));
        Files.createFile(folder.resolve("runs/20261123T030000Z.json"));

        assertThat(begin(Set.of()).name()).isEqualTo("20261123T030001Z");
    }

    @Test
    void a_name_that_is_on_record_is_not_given_again() {
        assertThat(begin(Set.of("20261123T020000Z")).name()).isEqualTo("20261123T020001Z");
    }

    private Run begin(Set<String> onRecord) {
        return Run.begin(new Home(folder), CLOCK, onRecord::contains);
    }
}
