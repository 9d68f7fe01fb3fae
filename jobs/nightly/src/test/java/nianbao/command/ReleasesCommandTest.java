package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Summary;
import nianbao.warehouse.Folders;
import nianbao.warehouse.HomeLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesCommandTest {

    private static final String FIGURE = "select cast(value as integer) from observation where indicator = 'mediated'";

    @TempDir
    static Path before;

    private static Nights one;
    private static Nights two;
    private static String first;
    private static String second;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Nights nights;

    @BeforeAll
    static void loadTwoNights() throws Exception {
        one = Nights.in(before.resolve("one"));
        first = night(one, 1, "7");
        two = one.copiedTo(before.resolve("two"));
        second = night(two, 2, "7");
    }

    @BeforeEach
    void begin() throws IOException {
        nights = two.copiedTo(folder);
    }

    @Test
    void releases_are_listed_with_what_changed_and_which_is_in_force() throws Exception {
        assertThat(releases("pin", first)).isZero();
        out.getBuffer().setLength(0);

        assertThat(releases()).isZero();

        assertThat(out.toString().lines().skip(2).map(line -> line.replaceAll("  +", " ").replaceAll("\\S+Z (\\S+Z) ", "")))
                .containsExactly("2 1 0 1 0 pinned", "2 1 1 1 0 in force");
        assertThat(out.toString()).contains(first, second);
    }

    @Test
    void what_a_correction_overturns_is_counted_and_can_be_asked_for() throws Exception {
        nights = Nights.in(folder.resolve("overturned"));
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 12, 6).save(nights.inbox().resolve("2014.xlsx"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 20, 5).save(nights.inbox().resolve("2015.xlsx"));
        nights.pass();
        Returns.of(2015, "东县", "2016年3月8日").row("清河镇", 11, 5).save(nights.inbox().resolve("2015（更正）.xlsx"));
        String corrected = nights.pass().release();

        assertThat(releases()).isZero();

        assertThat(out.toString()).containsPattern(corrected + ".* 3  +in force");
        assertThat(nights.ask("select release, kind, division_code, indicator, year, said, holds from overturned order by division_code"))
                .containsExactly(
                        corrected + " direction 90 mediated 2015 rising falling",
                        corrected + " direction 9001 mediated 2015 rising falling",
                        corrected + " direction 9001101 mediated 2015 rising falling");
    }

    @Test
    void whoever_goes_back_stays_there_until_there_is_something_new() throws Exception {
        // A home that was copied would be published anew where it is now.
        nights = Nights.in(folder.resolve("own"));
        String oldest = night(1);
        night(2);

        assertThat(releases("publish", oldest)).isZero();
        Summary nothing = nights.pass();

        assertThat(nothing.published()).isFalse();
        assertThat(nothing.release()).isEqualTo(oldest);
        assertThat(nights.ask(FIGURE)).containsExactly("1");
        String third = night(3);
        assertThat(nights.ask(FIGURE)).containsExactly("3");
        assertThat(third).isGreaterThan(oldest);
    }

    @Test
    void nothing_that_was_published_or_landed_is_ever_written_again() throws Exception {
        nights = one.copiedTo(folder.resolve("written"));
        List<String> before = written(first);

        String next = night(2);
        releases("publish", first);
        releases("publish", next);
        night(3);

        assertThat(before).hasSizeGreaterThan(20).isEqualTo(written(first));
    }

    @Test
    void one_can_go_forth_again() throws Exception {
        releases("publish", first);
        releases("publish", second);

        assertThat(nights.ask(FIGURE)).containsExactly("2");
    }

    @Test
    void a_release_that_is_not_there_ends_with_1_and_says_where_to_look() throws Exception {
        assertThat(releases("publish", "20000101T000000Z")).isEqualTo(1);
        assertThat(releases("pin", "../landing")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no release 20000101T000000Z here", "./nianbao releases");
    }

    @Test
    void the_pinned_one_and_the_one_in_force_outlive_the_newest_that_are_kept() throws Exception {
        nights = Nights.in(folder.resolve("own"));
        String oldest = night(1);
        releases("pin", oldest);
        String next = night(2);
        night(3);
        String fourth = night(nights, 4, "1");

        assertThat(Folders.names(nights.home().releases())).containsExactly(oldest, fourth);
        releases("publish", oldest);
        releases("unpin", oldest);
        nights.pass("nianbao.releases.kept", "1");
        assertThat(Folders.names(nights.home().releases())).containsExactly(oldest, fourth).doesNotContain(next);
        assertThat(Folders.names(nights.home().exports())).containsExactly(oldest, fourth);
        assertThat(Folders.names(nights.home().landing())).hasSize(4);
    }

    @Test
    void a_release_cannot_be_put_in_force_during_a_run() throws Exception {
        int code = HomeLock.alone(nights.home(), () -> releases("publish", first));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("Another run is at work");
    }

    @Test
    void what_a_crash_left_behind_is_cleared_away() throws Exception {
        Files.createDirectories(nights.home().work().resolve("leaving"));
        Files.createFile(nights.home().folder().resolve(".seen.arriving"));

        night(3);

        assertThat(Folders.names(nights.home().folder())).doesNotContain(".seen.arriving");
        assertThat(Folders.names(nights.home().work())).isEmpty();
    }

    // When each file of a run was last written, and which file it is.
    private List<String> written(String run) throws IOException {
        List<String> written = new ArrayList<>();
        for (Path place : List.of(nights.home().releases(), nights.home().landing(), nights.home().exports())) {
            try (Stream<Path> files = Files.walk(place.resolve(run))) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    written.add(file + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
                }
            }
        }
        return written;
    }

    private String night(int figure) throws Exception {
        return night(nights, figure, "7");
    }

    private static String night(Nights nights, int figure, String kept) throws Exception {
        Returns.of(2015, "东县", "2016年1月%d日".formatted(figure)).row("清河镇", figure, 0).save(nights.inbox().resolve(figure + ".xlsx"));
        return nights.pass("nianbao.releases.kept", kept).release();
    }

    private int releases(String... arguments) {
        List<String> line = new ArrayList<>(List.of("releases"));
        line.addAll(Arrays.asList(arguments));
        line.addAll(List.of("--home", nights.home().folder().toString()));
        return Root.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line.toArray(String[]::new));
    }
}
