package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nianbao.warehouse.Failure;
import nianbao.warehouse.HomeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() throws Exception {
        nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
    }

    @Test
    void two_runs_of_one_process_refuse_each_other_and_the_first_keeps_the_lock() throws Exception {
        Program other = HomeLock.alone(nights.home(), () -> {
            assertThatThrownBy(() -> HomeLock.alone(nights.home(), () -> true)).isInstanceOf(Failure.class);
            return ended(Program.start(nights, Map.of(), "nightly"));
        });

        assertThat(other.end()).isEqualTo(1);
        assertThat(other.said()).contains("Another run is at work on this home, " + nights.home().folder());
        assertThat(HomeLock.alone(nights.home(), () -> true)).isTrue();
    }

    @Test
    void a_process_that_was_killed_leaves_no_lock_behind() throws Exception {
        Program killed = Program.start(nights, Map.of(), "nightly");
        while (killed.process().isAlive() && !Files.exists(nights.home().folder().resolve("lock"))) {
            Thread.sleep(5);
        }
        killed.close();

        assertThat(nights.pass().release()).isNotNull();
    }

    private static Program ended(Program program) throws InterruptedException {
        program.end();
        return program;
    }
}
