package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A return loaded by a cluster that begins each task a second time on another host as soon as that is idle, and by drivers of which two are killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeculationTest {

    private static final Path WORK = Path.of("target/speculation").toAbsolutePath();
    private static final Path EVENTS = WORK.resolve("events");
    /** At once, however long others took and however well it goes. */
    private static final List<String> SETTINGS = List.of(
            "speculation=true", "speculation.interval=5ms", "speculation.quantile=0", "speculation.multiplier=0.01", "speculation.minTaskRuntime=1ms",
            "speculation.task.duration.threshold=1ms", "speculation.efficiency.enabled=false", "scheduler.minRegisteredResourcesRatio=1",
            "eventLog.enabled=true", "eventLog.compress=false", "eventLog.dir=" + EVENTS.toUri());

    /** Without what names runs and when they were. */
    private static final String ROWS = """
            select columns(lambda name: name not in ('run', 'held_in', 'received_at', 'release', 'previous_release'))
            from read_parquet('%s', hive_partitioning = false)""";

    private PublishedHome night;
    private PublishedHome home;
    private final List<String> killed = new ArrayList<>();
    private String told = "";

    @BeforeAll
    void load() throws Exception {
        PublishedHome.delete(WORK);
        Files.createDirectories(EVENTS);
        night = PublishedHome.ofOne();
        home = new PublishedHome(WORK.resolve("home"));
        try (Standalone cluster = new Standalone(WORK.resolve("cluster"), "127.0.0.1", "127.0.0.2")) {
            String[] load = {
                "load", "--inbox", PublishedHome.INBOX_OF_ONE.toString(), "--definitions", PublishedHome.DEFINITIONS.toString(),
                "--home", home.folder().toString(), "--near", "0"
            };
            for (String begun : List.of("_loading/.*/parts", "_loading/.*/written/derived")) {
                Pattern sought = Pattern.compile(begun);
                killed.add(cluster.kill(() -> LocalCluster.isBelow(home.folder(), path -> sought.matcher(path.toString()).find()), SETTINGS, load));
            }
            told = cluster.run(SETTINGS, load);
        }
    }

    @Test
    void what_was_read_and_written_twice_is_there_once() throws Exception {
        assertThat(told).contains(" passes ", " is in force", "exit code 0");
        assertThat(begunTwice()).anyMatch(stage -> stage.contains("Load.java")).anyMatch(stage -> stage.contains("ReleaseFiles.java"));
        assertThat(ReleaseAgainTest.differing(night.releases().get(0), home.releases().get(0), ROWS)).isEmpty();
    }

    @Test
    void a_driver_that_is_killed_while_executors_read_or_write_leaves_nothing_there_twice() throws Exception {
        // 128 and the number of the signal.
        assertThat(killed).allMatch(command -> command.contains("exit code 137"));
        assertThat(killed.get(0)).doesNotContain("landed: ");
        assertThat(killed.get(1)).contains("landed: 1 accepted").doesNotContain(" is in force");
        assertThat(home.landings()).hasSize(1);
        assertThat(home.releases()).hasSize(1);
        assertThat(home.folder().resolve("_loading")).doesNotExist();
    }

    /** The names of all stages of which a task was begun a second time. */
    private static List<String> begunTwice() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> told = new ArrayList<>();
        try (Stream<Path> logs = Files.walk(EVENTS)) {
            for (Path log : logs.filter(path -> path.getFileName().toString().startsWith("events_")).toList()) {
                for (String line : Files.readAllLines(log)) {
                    told.add(json.readTree(line));
                }
            }
        }
        List<Integer> stages = told.stream()
                .filter(event -> event.path("Task Info").path("Speculative").asBoolean())
                .map(event -> event.path("Stage ID").asInt())
                .distinct()
                .toList();
        return told.stream()
                .filter(event -> event.path("Event").asText().equals("SparkListenerStageSubmitted"))
                .map(event -> event.path("Stage Info"))
                .filter(stage -> stages.contains(stage.path("Stage ID").asInt()))
                .map(stage -> stage.path("Stage Name").asText())
                .toList();
    }
}
