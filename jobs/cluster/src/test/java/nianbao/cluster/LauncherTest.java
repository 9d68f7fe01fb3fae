package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as it is typed. */
class LauncherTest {

    private static final String WORKER = "org.apache.spark.deploy.worker.Worker";
    private static final String EXECUTOR = "CoarseGrainedExecutorBackend";

    @TempDir
    Path folder;

    @Test
    void workers_under_a_master_read_what_is_in_folders_that_are_named_from_here_and_end_with_the_command() throws Exception {
        Map<String, Set<Long>> seen = new HashMap<>(Map.of(WORKER, new TreeSet<>(), EXECUTOR, new TreeSet<>()));
        Process command = load("data-samples/inbox/2013/度假区", "jobs/forms");
        while (command.isAlive()) {
            command.descendants().forEach(process -> {
                String line = line(process);
                // What a process starts has its line until it is something of its own.
                boolean own = process.parent().filter(parent -> line(parent).equals(line)).isEmpty();
                seen.keySet().stream().filter(name -> own && line.contains(name)).forEach(name -> seen.get(name).add(process.pid()));
            });
            Thread.sleep(100);
        }

        assertThat(command.waitFor()).as(told()).isZero();
        assertThat(told()).contains("5 accepted");
        assertThat(seen.get(WORKER)).hasSize(2);
        assertThat(seen.get(EXECUTOR)).hasSize(2);
        assertThat(ProcessHandle.allProcesses().map(LauncherTest::line)).noneMatch(line -> line.contains(folder.toString()));
        try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
            assertThat(left).filteredOn(path -> path.getFileName().toString().startsWith("tmp.")).isEmpty();
        }
    }

    private Process load(String inbox, String definitions) throws IOException {
        ProcessBuilder load = new ProcessBuilder(
                        "jobs/cluster/nianbao-cluster", "load", "--inbox", inbox, "--definitions", definitions, "--home", folder.resolve("home").toString())
                .directory(Path.of(System.getProperty("nianbao.root")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile());
        load.environment().remove("SPARK_HOME");
        load.environment().put("NIANBAO_SPARK_WORKERS", "2");
        load.environment().put("TMPDIR", Files.createDirectories(folder.resolve("temporary")).toString());
        return load.start();
    }

    private String told() throws IOException {
        return Files.readString(folder.resolve("told"));
    }

    private static String line(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
