package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a disk that is full. */
class DiskFullTest {

    private static final int WORKBOOKS = 40;

    @TempDir
    Path folder;

    // In a name space of its own anybody may mount a small disk, where the system permits name spaces.
    private static final String SHELL = """
            home=$1; out=$2; shift 2
            mount -t tmpfs -o size=300k none "$home" || exit 77
            for size in 300k 700k 1500k 4000k 100m; do
                mount -o remount,size=$size "$home"
                "$@"
                echo "ended with $? on $size"
            done
            cp -a "$home/." "$out/"
            """;

    @Test
    void runs_that_find_no_room_fail_and_the_one_that_finds_some_sets_everything_right() throws Exception {
        Path inbox = folder.resolve("inbox");
        for (int number = 0; number < WORKBOOKS; number++) {
            Returns.of(2000 + number % 17, "东县", "2018年1月%d日".formatted(1 + number % 28))
                    .row("清河镇", number, 1)
                    .save(inbox.resolve(number + ".xlsx"));
        }
        Nights undisturbed = Nights.in(folder.resolve("undisturbed")).with(inbox);
        undisturbed.pass();
        Nights nights = Nights.in(folder.resolve("full")).with(inbox);
        Path home = Files.createDirectories(nights.home().folder());
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> shell = List.of("unshare", "-rm", "bash", "-c", SHELL, "bash", home.toString(), out.toString());

        try (Program program = Program.start(shell, nights, Map.of(), "nightly")) {
            program.end();
            assumeThat(program.said()).doesNotContain("Operation not permitted").doesNotContain("must be superuser");
            assertThat(program.said()).contains("ended with 1 on 300k", "ended with 0 on 100m").containsIgnoringCase("no space left");
        }

        Folders.delete(home);
        Files.move(out, home);
        // A release may have been made twice: what came in the way of the first was that it could not be put in force.
        assertThat(Outcome.of(nights))
                .usingRecursiveComparison()
                .ignoringFields("files")
                .isEqualTo(Outcome.of(undisturbed));
        assertThat(Folders.names(nights.home().landing())).hasSize(1);
        assertThat(Folders.names(nights.home().work())).isEmpty();
    }
}
