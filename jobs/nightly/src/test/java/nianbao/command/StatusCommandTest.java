package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Moment;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Worker;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusCommandTest {

    private static final Worker KILLED = new Worker(Worker.current().host(), ended(), Instant.EPOCH);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void a_home_on_which_nothing_ran_is_well() {
        assertThat(status()).isZero();
        assertThat(out.toString()).contains("none is published yet", "no schedule is at work", "No run yet");
    }

    @Test
    void a_run_is_told_of_with_its_steps_its_counts_and_its_release() throws Exception {
        Nights nights = Nights.in(folder);
        save(nights, "a.xlsx", 12, 11);
        String release = nights.pass().release();

        assertThat(status("--format", "json")).isZero();
        JsonNode status = JsonMapper.shared().readTree(out.toString());
        JsonNode run = status.get("runs").get(0);
        assertThat(run.get("state").asString()).isEqualTo("completed");
        assertThat(run.get("summary").get("figures").asLong()).isEqualTo(2);
        assertThat(run.get("summary").get("submissions").get("accepted").asLong()).isEqualTo(1);
        assertThat(run.get("steps").findValuesAsString("step"))
                .containsExactly("collect", "read", "check", "land", "release", "verify", "publish", "export");
        assertThat(run.get("steps").get(1).get("read").asLong()).isEqualTo(1);
        assertThat(run.get("steps").get(7).get("seconds").asDouble()).isPositive();
        assertThat(status.get("release").get("release").asString()).isEqualTo(release);

        assertThat(status("--lang", "zh")).isZero();
        assertThat(out.toString()).contains("现行版本  " + release + "，制成于 ", "最近运行", "收集  完成", "各表最新一年尚未报送");
    }

    @Test
    void nobody_is_missing_of_whom_the_form_is_not_expected() throws Exception {
        Nights nights = Nights.in(folder).withOwnDefinitions();
        nights.define("level: township", "level: township\nreporters: {东县: 2012.., \"9002103\": ..2014}");
        save(nights, "a.xlsx", 12, 11);
        nights.pass();

        assertThat(status()).isZero();
        assertThat(out.toString()).contains("白塔镇").doesNotContain("石桥镇", "柳林镇");
        assertThat(nights.ask("select division_code, reported, expected from completeness where level in ('city', 'county') order by 1"))
                .containsExactly("90 1 2", "9001 1 2");
    }

    @Test
    void who_is_late_is_told_with_the_day_and_so_is_a_year_of_which_nothing_has_come() throws Exception {
        Nights nights = Nights.in(folder).withOwnDefinitions();
        nights.define("level: township", "level: township\ndue: {01-31: ..2015, 02-10: 2016..2017, 03-01: 2090..}");
        save(nights, "a.xlsx", 12, 11);
        nights.pass();

        assertThat(status()).isZero();
        assertThat(out.toString())
                .containsPattern("Due, and nothing sent at all\\R.*\\R-.*\\Rmediation +2017  2018-02-10 +\\d+\\Rmediation +2016  2017-02-10 +\\d+\\R\\R")
                .containsPattern("mediation +2015  2016-01-31 +\\d+ +东县 ")
                .doesNotContain("2091");
        assertThat(Files.readString(nights.home().statusPage())).contains("2016-01-31（已逾期）", "2018-02-10（已逾期）", "尚无一份报送");
    }

    @Test
    void who_is_missing_and_what_was_sent_back_is_listed_until_it_is_replaced() throws Exception {
        Nights nights = Nights.in(folder);
        save(nights, "a.xlsx", 12, 11);
        save(nights, "b.xlsx", 12, 15);
        nights.pass();

        assertThat(status()).isZero();
        assertThat(out.toString())
                .contains("Missing in the newest year of each form")
                .contains("白塔镇")
                .doesNotContain("清河镇")
                .doesNotContain("b.xlsx  returned");

        save(nights, "c.xlsx", 30, 31, "2016年3月1日");
        nights.pass();
        status();
        assertThat(out.toString()).containsPattern("c\\.xlsx +returned +" + Moment.here().today() + " .*成功数大于调解数").doesNotContain("a.xlsx");
    }

    @Test
    void a_failed_run_ends_with_1_and_shows_its_failure_in_words() throws Exception {
        Nights nights = Nights.in(folder);
        Nights broken = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("sql")), nights.definitions());
        Files.writeString(broken.sql().resolve("tests/broken.sql"), "select 1 as broken");
        save(nights, "a.xlsx", 12, 11);
        assertThatThrownBy(broken::pass).isInstanceOf(Failure.class);

        assertThat(status()).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("verify +failed")
                .contains("does not pass its tests and is not published", "sql/tests/broken.sql");
    }

    @Test
    void a_run_that_was_killed_shows_as_broken_off() throws Exception {
        Nights nights = Nights.in(folder);
        RunRecord killed = new RunRecord("20160101T020000Z", State.RUNNING, KILLED, Instant.EPOCH, null,
                List.of(StepRecord.begin("read", Instant.EPOCH)), null, null, null);
        new RunRecords(nights.home()).keep(killed);

        assertThat(status()).isEqualTo(1);
        assertThat(out.toString()).contains("at work   nothing").containsPattern("read +broken off");
    }

    @Test
    void a_run_at_work_shows_its_step_while_the_job_repository_is_locked() throws Exception {
        Nights nights = Nights.in(folder);
        save(nights, "a.xlsx", 12, 11);
        nights.pass();
        RunRecord running = RunRecord.begin("20990101T020000Z", Instant.now()).with(StepRecord.begin("check", Instant.now()));
        new RunRecords(nights.home()).keep(running);
        try (FileChannel held = FileChannel.open(folder.resolve("home/jobs.mv.db"), StandardOpenOption.WRITE)) {
            held.lock();

            assertThat(status()).isZero();
        }
        assertThat(out.toString()).contains("run 20990101T020000Z in step check since");
    }

    @Test
    void the_next_run_is_that_of_the_schedule_at_work() throws Exception {
        Nights nights = Nights.in(folder);
        Plan plan = new Plan(Worker.current(), Instant.now(), "0 0 2 1 1 ? 2098", "Asia/Shanghai", null);
        new Plans(nights.home()).keep(plan);
        new Plans(nights.home()).keep(new Plan(KILLED, Instant.EPOCH, "* * * * * ?", "Asia/Shanghai", null));

        status("--format", "json");

        JsonNode status = JsonMapper.shared().readTree(out.toString());
        assertThat(status.get("next_run").asString()).isEqualTo("2097-12-31T18:00:00Z");
        assertThat(status.get("schedules")).hasSize(1);
    }

    @Test
    void a_good_run_that_is_too_old_ends_with_1_when_asked() throws Exception {
        Nights nights = Nights.in(folder);
        nights.pass();

        assertThat(status("--max-age", "26")).isZero();
        assertThat(status("--max-age", "0")).isEqualTo(1);
    }

    private static long ended() {
        try {
            Process process = new ProcessBuilder("true").start();
            process.waitFor();
            return process.pid();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void save(Nights nights, String file, int mediated, int settled) throws Exception {
        save(nights, file, mediated, settled, "2016年1月8日");
    }

    private static void save(Nights nights, String file, int mediated, int settled, String sentOn) throws Exception {
        Returns.of(2015, "东县", sentOn).row("清河镇", mediated, settled).save(nights.inbox().resolve(file));
    }

    private int status(String... more) {
        out.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of("status", "--home", folder + "/home"));
        arguments.addAll(List.of(more));
        return Root.commandLine().setOut(new PrintWriter(out, true)).execute(arguments.toArray(String[]::new));
    }
}
