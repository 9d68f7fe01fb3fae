package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person or a machine reads beside the results. */
class LogTest {

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() throws Exception {
        nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 15).save(nights.inbox().resolve("a.xlsx"));
    }

    @Test
    void the_log_has_a_line_a_step_and_one_a_returned_workbook() throws Exception {
        List<String> log = nightly("");

        assertThat(log).hasSize(10);
        assertThat(log.get(1)).containsPattern("INFO +run: read completed in \\d+\\.\\d s, 1 read, 1 written");
        assertThat(log.get(8)).contains("returned a.xlsx: 成功数大于调解数");
        assertThat(log.get(9)).contains("1 new workbooks, 1 sent back");
    }

    @Test
    void the_log_is_json_when_that_is_set() throws Exception {
        List<JsonNode> log = nightly("ecs").stream().map(JsonMapper.shared()::readTree).toList();

        assertThat(log.get(1).get("step").asString()).isEqualTo("read");
        assertThat(log.get(1).get("read").asLong()).isEqualTo(1);
        assertThat(log.get(8).get("file").asString()).isEqualTo("a.xlsx");
        assertThat(log.get(8).get("outcome").asString()).isEqualTo("returned");
    }

    @Test
    void a_watched_load_shows_how_many_workbooks_are_read() throws Exception {
        List<String> log = nightly("", "-Dnianbao.terminal=true");

        assertThat(log).anyMatch(line -> line.contains("1 of 1 workbooks"));
    }

    private List<String> nightly(String format, String... options) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(Program.command(options, "nightly", nights));
        if (!format.isEmpty()) {
            program.environment().put("LOGGING_STRUCTURED_FORMAT_CONSOLE", format);
        }
        Path log = folder.resolve("log");
        Process process = program.redirectError(log.toFile()).redirectOutput(folder.resolve("output").toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readAllLines(log);
    }
}
