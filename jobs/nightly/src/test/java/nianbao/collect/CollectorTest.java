package nianbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nianbao.reading.Received;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-02-01T03:00:00.5Z"), ZoneOffset.UTC);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path inbox;
    private Run run;

    @BeforeEach
    void begin() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        run = new Run(new Home(folder.resolve("home")), "20180201T030000Z");
    }

    @Test
    void a_workbook_is_copied_under_the_sha_256_of_its_content() throws IOException {
        put("2017/莘县/表.xlsx", "abc");

        Received received = collect().received().get(0);

        assertThat(received)
                .isEqualTo(new Received(
                        SHA_OF_ABC,
                        "2017/莘县/表.xlsx",
                        Instant.parse("2018-02-01T03:00:00Z"),
                        run.received().resolve(SHA_OF_ABC)));
        assertThat(received.content()).hasContent("abc");
    }

    @Test
    void the_steps_that_follow_see_what_was_collected() throws IOException {
        put("表.xlsx", "abc");

        assertThat(collect()).isEqualTo(Collected.of(run));
    }

    @Test
    void what_is_known_by_its_content_is_not_collected_again() throws IOException {
        put("表.xlsx", "abc");

        Collected collected = new Collector(new Inbox(inbox), run, CLOCK).collect(Set.of(SHA_OF_ABC), List.of());

        assertThat(collected.received()).isEmpty();
        assertThat(collected.known()).isEqualTo(1);
        assertThat(run.received()).isEmptyDirectory();
    }

    @Test
    void of_two_files_with_the_same_content_the_first_by_name_counts() throws IOException {
        put("b.xlsx", "abc");
        put("a.xls", "abc");

        Collected collected = collect();

        assertThat(collected.received()).extracting(Received::file).containsExactly("a.xls");
        assertThat(collected.known()).isEqualTo(1);
    }

    @Test
    void lock_files_and_system_files_do_not_count_as_anything() throws IOException {
        put("~$表.xlsx", "lock");
        put(".~表.xlsx", "lock");
        put(".DS_Store", "x");
        put("Thumbs.db", "x");
        put(".hidden/表.xlsx", "x");

        assertThat(collect().received()).isEmpty();
        assertThat(collect().others()).isZero();
    }

    @Test
    void files_that_are_no_workbooks_are_left_out_and_counted() throws IOException {
        put("a.XLSX", "1");
        put("b.xls", "2");
        put("c.et", "3");
        put("d.ods", "4");
        put("说明.docx", "5");
        put("no ending", "6");

        assertThat(collect().received()).extracting(Received::file).containsExactly("a.XLSX", "b.xls", "c.et", "d.ods");
        assertThat(collect().others()).isEqualTo(2);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("表.xlsx"), "abc");
        Files.createSymbolicLink(inbox.resolve("folder"), outside);
        Files.createSymbolicLink(inbox.resolve("file.xlsx"), outside.resolve("表.xlsx"));

        assertThat(collect().received()).isEmpty();
    }

    @Test
    void an_inbox_that_is_a_link_itself_is_walked() throws IOException {
        put("表.xlsx", "abc");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);

        assertThat(new Collector(new Inbox(link), run, CLOCK).collect(Set.of(), List.of()).received())
                .extracting(Received::file)
                .containsExactly("表.xlsx");
    }

    private Collected collect() throws IOException {
        return new Collector(new Inbox(inbox), run, CLOCK).collect(Set.of(), List.of());
    }

    private void put(String file, String content) throws IOException {
        Path path = inbox.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
