package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @TempDir
    Path folder;

    @Test
    void a_run_that_may_find_too_little_room_says_so_before_it_starts_and_tells_how_much_it_took() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100, 11).save(nights.inbox().resolve("right.xlsx"));
        RunRecord large = RunRecord.begin("20160101T020000Z", Instant.EPOCH).taking(Long.MAX_VALUE).end(State.COMPLETED, Instant.EPOCH, null);
        new RunRecords(nights.home()).keep(large);

        try (Program program = Program.start(nights, Map.of(), "nightly")) {
            assertThat(program.end()).as(program.said()).isZero();
            assertThat(program.said()).contains("WARN", "make room before this one finds none");
        }

        assertThat(new RunRecords(nights.home()).newest(1).get(0).space()).isNotNull();
    }

    @Test
    void how_much_is_left_and_how_much_was_taken_is_told_in_megabytes() {
        assertThat(DiskSpace.tooLittle(200L << 20, 300L << 20)).startsWith("200 MB are left").contains("took 300 MB");
    }
}
