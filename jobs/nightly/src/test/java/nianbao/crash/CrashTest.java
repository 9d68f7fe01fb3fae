package nianbao.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nianbao.job.Nights;
import nianbao.job.Outcome;
import nianbao.job.Program;
import nianbao.job.Returns;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands whose process or machine gives out at a call to the file system, and the nights after them. */
class CrashTest {

    /** How many calls of each command are tried, each with a night of its own after it; 0 for all of them. */
    private static final int TRIED = Integer.getInteger("nianbao.crashes", 1);

    private static final long SEED = Long.getLong("nianbao.seed", System.nanoTime());
    private static final Map<String, String> ONE_RELEASE_STAYS = Map.of("NIANBAO_RELEASES_KEPT", "1");

    @TempDir
    static Path folder;

    private static Recorder recorder;
    private static final List<Stage> STAGES = new ArrayList<>();

    /** Nights, one of which clears releases away and the last of which reads all anew, and what an administrator does between them. */
    @BeforeAll
    static void record() throws Exception {
        assumeTrue(Recorder.isPossible(), "needs Linux and a C compiler");
        recorder = Recorder.in(folder);
        Nights first = inbox("first", List.of());
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 100, 11).save(first.inbox().resolve("right.xlsx"));
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 100, 1000).save(first.inbox().resolve("wrong.xlsx"));
        Nights second = inbox("second", List.of(first));
        Returns.of(2015, "东县", "2016年2月8日").row("清河镇", 101, 12).save(second.inbox().resolve("更正.xlsx"));
        Nights third = inbox("third", List.of(second));
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 90, 9).row("白塔镇", 7, 1).save(third.inbox().resolve("next.xlsx"));

        stage(first, night(first), Map.of());
        stage(second, night(second), Map.of());
        String oldest = Folders.names(first.home().releases()).get(0);
        stage(second, List.of("releases", "publish", oldest, "--home", first.home().folder().toString()), Map.of());
        stage(second, List.of("releases", "pin", oldest, "--home", first.home().folder().toString()), Map.of());
        stage(second, List.of("releases", "unpin", oldest, "--home", first.home().folder().toString()), Map.of());
        stage(third, night(third), ONE_RELEASE_STAYS);
        Nights changed = third.withOwnDefinitions();
        // All originals are read again, and the whole release is made anew, as after an upgrade.
        changed.define("headings: [乡镇]", "headings: [乡镇, 镇街]");
        stage(changed, night(changed), Map.of());
        stage(changed, rebuild(changed), Map.of());
        theLogHasEveryCall();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_a_crash_at_any_call_leaves_the_next_night_sets_right(Survival survival) throws Exception {
        Random random = new Random(SEED);
        Outcome before = null;
        for (Stage stage : STAGES) {
            for (int done : tried(stage.states(survival), random)) {
                stage.crash(done, survival);
                String crash = "seed %d, %s of %d calls of %s, the last %s"
                        .formatted(SEED, survival, done, stage.name(), stage.calls().get(done - 1));

                stage.nights().pass("nianbao.releases.kept", "1");

                Outcome outcome = Stage.sameRows(Outcome.of(stage.nights()));
                if (stage.name().startsWith("nightly") || done == stage.calls().size()) {
                    assertThat(outcome).as(crash).isEqualTo(stage.after());
                } else {
                    assertThat(outcome.observations()).as(crash).isIn(before.observations(), stage.after().observations());
                    assertThat(outcome.files()).as(crash).isIn(before.files(), stage.after().files());
                }
            }
            before = stage.after();
        }
    }

    @Test
    void a_disk_that_is_full_from_any_call_on_is_told_of_and_the_next_night_sets_everything_right() throws Exception {
        Stage night = STAGES.get(0);
        Random random = new Random(SEED);
        for (int full : tried(IntStream.rangeClosed(1, taking(night.calls())).boxed().toList(), random)) {
            Folders.delete(night.nights().home().folder());
            String said;
            try (Program program = Program.start(List.of(), night.nights(), recorder.full(night.nights(), full), night(night.nights()))) {
                program.end();
                said = program.said();
            }
            assertThat(said).as("seed %d, full from call %d on", SEED, full).containsIgnoringCase("no space left");

            night.nights().pass();

            assertThat(Stage.sameRows(Outcome.of(night.nights()))).as("seed %d, full from call %d on", SEED, full).isEqualTo(night.after());
        }
    }

    private static void theLogHasEveryCall() throws Exception {
        Stage last = STAGES.get(STAGES.size() - 1);
        Path home = last.nights().home().folder();
        Path replayed = Files.createDirectories(folder.resolve("replayed"));
        Disk disk = new Disk();
        last.all().forEach(disk::play);
        disk.restore(replayed, Survival.EVERYTHING);
        List<String> files = Nights.files(home);
        assertThat(Nights.files(replayed)).isEqualTo(files);
        for (String file : files) {
            assertThat(replayed.resolve(file)).as(file).hasSameBinaryContentAs(home.resolve(file));
        }
    }

    private static void stage(Nights nights, List<String> arguments, Map<String, String> settings) throws Exception {
        List<Call> before = STAGES.isEmpty() ? List.of() : STAGES.get(STAGES.size() - 1).all();
        STAGES.add(Stage.run(recorder, nights, before, arguments, settings));
    }

    // What came before is there still.
    private static Nights inbox(String name, List<Nights> before) throws Exception {
        Path inbox = folder.resolve(name);
        if (before.isEmpty()) {
            Files.createDirectories(inbox);
        } else {
            Nights.copy(before.get(0).inbox(), inbox);
        }
        return Nights.in(folder).with(inbox);
    }

    private static List<String> night(Nights nights) {
        return List.of("nightly", "--inbox", nights.inbox().toString(), "--home", nights.home().folder().toString(),
                "--definitions", nights.definitions().toString());
    }

    private static List<String> rebuild(Nights nights) {
        return List.of("rebuild", "--home", nights.home().folder().toString(), "--definitions", nights.definitions().toString());
    }

    private static int taking(List<Call> calls) {
        return (int) calls.stream().filter(call -> switch (call.kind()) {
            case CREATE, WRITE, LINK, MKDIR -> true;
            case TRUNCATE, SYNC, RENAME, UNLINK, RMDIR -> false;
        }).count();
    }

    /** Some of these, the last among them, when everything must be as the command left it. */
    private static List<Integer> tried(List<Integer> all, Random random) {
        if (TRIED == 0) {
            return all;
        }
        List<Integer> some = new ArrayList<>(random.ints(TRIED, 0, all.size()).mapToObj(all::get).toList());
        some.add(all.get(all.size() - 1));
        return some;
    }
}
