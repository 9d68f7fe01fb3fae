package nianbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nianbao.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTest {

    private static final Instant NEW_YEAR = Instant.parse("2016-01-01T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void what_started_before_a_time_is_forgotten_and_the_newest_stays_however_old_it_is() throws IOException {
        RunRecords accounts = new RunRecords(new Home(folder));
        accounts.keep(RunRecord.begin("20150101T020000Z", Instant.parse("2015-01-01T02:00:00Z")));
        accounts.keep(RunRecord.begin("20160101T020000Z", NEW_YEAR));

        accounts.keep(RunRecord.begin("20160102T020000Z", NEW_YEAR.plus(1, ChronoUnit.DAYS)));

        accounts.forget(NEW_YEAR);
        assertThat(accounts.newest(10)).extracting(RunRecord::run).containsExactly("20160102T020000Z", "20160101T020000Z");
        accounts.forget(NEW_YEAR.plus(9, ChronoUnit.DAYS));
        assertThat(accounts.newest(10)).extracting(RunRecord::run).containsExactly("20160102T020000Z");
    }

    @Test
    void a_run_that_is_done_has_no_step_that_broke_off() throws IOException {
        RunRecords accounts = new RunRecords(new Home(folder));
        RunRecord begun = RunRecord.begin("20160101T020000Z", NEW_YEAR).with(StepRecord.begin("collect", NEW_YEAR));

        accounts.keep(begun.end(State.COMPLETED, NEW_YEAR.plusSeconds(9), null));

        assertThat(accounts.newest(1).get(0).step("collect").state()).isEqualTo(State.COMPLETED);
        accounts.keep(begun.end(State.FAILED, NEW_YEAR.plusSeconds(9), null));
        assertThat(accounts.newest(1).get(0).step("collect").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void the_launcher_finds_which_run_completed_last() throws IOException {
        RunRecords accounts = new RunRecords(new Home(folder));
        RunRecord begun = RunRecord.begin("20160102T020000Z", NEW_YEAR);

        accounts.keep(RunRecord.begin("20160101T020000Z", NEW_YEAR).end(State.COMPLETED, NEW_YEAR.plusSeconds(9), null));
        accounts.keep(begun);
        accounts.keep(begun.end(State.FAILED, NEW_YEAR.plusSeconds(9), null));
        assertThat(folder.resolve("runs/completed")).hasContent("20160101T020000Z");

        accounts.keep(begun.end(State.COMPLETED, NEW_YEAR.plusSeconds(9), null));
        assertThat(folder.resolve("runs/completed")).hasContent("20160102T020000Z");
        assertThat(accounts.newest(10)).hasSize(2);
    }
}
