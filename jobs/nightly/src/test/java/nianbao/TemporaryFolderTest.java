package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nianbao.job.Nights;
import nianbao.job.Program;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves in the folder for temporary files, a decrypted workbook for one. */
class TemporaryFolderTest {

    @TempDir
    private Path folder;

    private Path temporary;
    private Nights nights;

    @BeforeEach
    void begin() throws IOException {
        temporary = Files.createDirectories(folder.resolve("temporary"));
        nights = Nights.in(folder);
        Files.createDirectories(nights.inbox());
    }

    @Test
    void that_of_a_killed_process_goes_when_the_next_one_starts_and_that_of_one_at_work_stays() throws Exception {
        try (Program killed = start("schedule")) {
            Path left = locked(killed);
            Files.writeString(left.resolve("nianbao123.xlsx"), "a workbook, decrypted");
            assertThat(start("--help").end()).isZero();
            assertThat(killed.process().isAlive()).as(killed.said()).isTrue();
            assertThat(left.resolve("nianbao123.xlsx")).as("it is still at work").exists();
        }
        assertThat(Folders.below(temporary)).hasSize(1);

        assertThat(start("--help").end()).isZero();

        assertThat(Folders.below(temporary)).isEmpty();
    }

    private Program start(String command) throws IOException {
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        return command.startsWith("-") ? Program.start(List.of(), nights, environment, List.of(command)) : Program.start(nights, environment, command);
    }

    /** The folder of a program, once its lock is there. */
    private Path locked(Program program) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Folders.below(temporary).stream().noneMatch(one -> Files.exists(one.resolve("lock")))) {
            assertThat(program.process().isAlive()).as(program.said()).isTrue();
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(10);
        }
        return Folders.below(temporary).get(0);
    }
}
