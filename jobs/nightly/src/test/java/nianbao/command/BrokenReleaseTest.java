package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, with a release that does not pass its tests. */
class BrokenReleaseTest {

    @TempDir
    Path folder;

    @Test
    void a_release_that_fails_a_test_is_not_published_and_the_summary_names_the_test_and_its_rows() throws Exception {
        Path root = folder.resolve("root");
        Nights given = Nights.in(folder);
        Nights nights = new Nights(folder, Nights.copy(given.sql(), Files.createDirectories(root).resolve("sql")), given.definitions());
        save(nights, "2016年1月8日", 12);
        String release = nights.pass().release();
        Files.writeString(nights.sql().resolve("tests/never_forty.sql"), "select division_code, cell from observation where value = 40");
        save(nights, "2016年2月1日", 40);

        String said = nightly(root, nights, 1);

        assertThat(said)
                .contains("does not pass its tests and is not published; the one before it stays in force")
                .contains("sql/tests/never_forty.sql", "division_code 9001101, cell B4");
        assertThat(Folders.names(nights.home().releases())).containsExactly(release);
        assertThat(nights.ask("select cast(max(value) as integer) from observation")).containsExactly("12");
        assertThat(status(nights)).contains("failed", "never_forty", "release   " + release);
    }

    private static void save(Nights nights, String sentOn, int figure) throws Exception {
        Returns.of(2015, "东县", sentOn).row("清河镇", figure, 0).save(nights.inbox().resolve(figure + ".xlsx"));
    }

    private String nightly(Path root, Nights nights, int expected) throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder program = new ProcessBuilder(Program.command(new String[] {"-Dnianbao.root=" + root}, "nightly", nights));
        Process process = program.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(expected);
        return Files.readString(output);
    }

    private static String status(Nights nights) {
        StringWriter out = new StringWriter();
        int code = Root.commandLine().setOut(new PrintWriter(out, true)).execute("status", "--home", nights.home().folder().toString());
        assertThat(code).isEqualTo(1);
        return out.toString();
    }
}
