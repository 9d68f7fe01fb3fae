package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Summary;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers in processes of their own, while releases come and go. */
class ReadersTest {

    private static final int NIGHTS = 7;
    private static final String KEPT = "2";
    private static final int ALL_THE_TIME = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private Nights nights;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @AfterEach
    void end() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }

    @Test
    void eight_readers_ask_through_fifty_publications_and_each_answer_is_that_of_one_release() throws Exception {
        String first = night(1).release();
        // How often each of them asks before it connects again.
        List<Integer> times = List.of(1, 1, 1, 1, 10, 10, ALL_THE_TIME, ALL_THE_TIME);
        for (int reader = 0; reader < times.size(); reader++) {
            start(reader, times.get(reader));
        }
        for (int reader = 0; reader < times.size(); reader++) {
            awaitAnswer(reader);
        }

        for (int night = 2; night <= NIGHTS; night++) {
            night(night);
            for (int time = 0; time < 4; time++) {
                goBackAndForth();
            }
        }

        assertThat(Folders.names(nights.home().releases())).contains(first).hasSizeLessThan(NIGHTS);
        stop();
        for (int reader = 0; reader < times.size(); reader++) {
            assertThat(answers(reader)).hasSizeGreaterThan(NIGHTS).allMatch(answer -> answer.matches("(\\d+)( \\1){3}"));
            assertThat(answers(reader)).first().isEqualTo(answer(1));
            assertThat(answers(reader)).last().isEqualTo(answer(NIGHTS));
        }
        assertThat(answers(0)).as("of one who connects each time").contains(answer(2), answer(NIGHTS - 1));
        assertThat(answers(7)).as("of one who does not").containsOnly(answer(1), answer(NIGHTS));
        nights.pass("nianbao.releases.kept", KEPT);
        assertThat(Folders.names(nights.home().releases())).hasSize(2).doesNotContain(first);
    }

    // Returns of one year, each of which takes the place of the one before.
    private Summary night(int number) throws Exception {
        Returns.of(2015, "东县", "2016年1月%d日".formatted(number))
                .row("清河镇", number, 0)
                .save(nights.inbox().resolve(number + ".xlsx"));
        return nights.pass("nianbao.releases.kept", KEPT);
    }

    private static String answer(int night) {
        return String.join(" ", Collections.nCopies(4, String.valueOf(night)));
    }

    private void goBackAndForth() throws Exception {
        Releases releases = new Releases(nights.home());
        List<String> names = releases.all().stream().map(Manifest::run).toList();
        for (String name : List.of(names.get(names.size() - 2), names.get(names.size() - 1))) {
            releases.publish(name);
            Thread.sleep(50);
        }
    }

    private void start(int reader, int times) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "-cp", System.getProperty("java.class.path"),
                LoopingReader.class.getName(), nights.home().warehouse().toString(), String.valueOf(times));
        program.redirectErrorStream(true).redirectOutput(said(reader).toFile());
        processes.add(program.start());
    }

    private void stop() throws Exception {
        for (Process process : processes) {
            process.getOutputStream().close();
        }
        for (int reader = 0; reader < processes.size(); reader++) {
            assertThat(processes.get(reader).waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(processes.get(reader).exitValue()).as(Files.readString(said(reader))).isZero();
        }
    }

    private List<String> answers(int reader) throws IOException {
        return Files.readAllLines(said(reader));
    }

    private Path said(int reader) {
        return folder.resolve("reader" + reader);
    }

    private void awaitAnswer(int reader) {
        await().atMost(Duration.ofMinutes(5)).until(() -> !answers(reader).isEmpty());
    }
}
