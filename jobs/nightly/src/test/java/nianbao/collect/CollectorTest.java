package nianbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {

    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path inbox;
    private Run run;
    private int landings;

    @BeforeEach
    void begin() throws Exception {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        run = new Run(new Home(folder.resolve("home")), "20180201T030000Z");
    }

    @Test
    void a_workbook_is_copied_under_the_sha_256_of_its_content() throws Exception {
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
    void the_steps_that_follow_see_what_was_collected() throws Exception {
        put("表.xlsx", "abc");

        assertThat(collect()).isEqualTo(Collected.of(run));
    }

    @Test
    void what_is_known_by_its_content_is_not_collected_again() throws Exception {
        put("表.xlsx", "abc");

        Collected collected = collect(Set.of(SHA_OF_ABC));

        assertThat(collected.received()).isEmpty();
        assertThat(collected.known()).isEqualTo(1);
        assertThat(run.received()).isEmptyDirectory();
    }

    @Test
    void of_two_files_with_the_same_content_the_first_by_name_counts() throws Exception {
        put("b.xlsx", "abc");
        put("a.xls", "abc");

        Collected collected = collect();

        assertThat(collected.received()).extracting(Received::file).containsExactly("a.xls");
        assertThat(collected.known()).isEqualTo(1);
    }

    @Test
    void lock_files_and_system_files_do_not_count_as_anything() throws Exception {
        put("~$表.xlsx", "lock");
        put(".~表.xlsx", "lock");
        put(".DS_Store", "x");
        put("Thumbs.db", "x");
        put(".hidden/表.xlsx", "x");

        assertThat(collect().received()).isEmpty();
        assertThat(collect().others()).isZero();
    }

    @Test
    void files_that_are_no_workbooks_are_left_out_and_told_of_by_name() throws Exception {
        put("a.XLSX", "1");
        put("b.xls", "2");
        put("c.et", "3");
        put("d.ods", "4");
        put("说明.docx", "5");
        put("no ending", "6");
        put("e.xltx", "7");
        put("f.xlt", "8");
        put("g.xml", "9");
        put("h.fods", "10");
        put("i.csv", "11");
        put("扫描件.pdf", "12");
        put("全部.zip", "13");

        Collected collected = collect();

        assertThat(collected.received()).extracting(Received::file)
                .containsExactly("a.XLSX", "b.xls", "c.et", "d.ods", "e.xltx", "f.xlt", "g.xml", "h.fods", "i.csv");
        assertThat(collected.others()).isEqualTo(4);
        assertThat(collected.passedOver()).extracting(PassedOver::file).containsExactlyInAnyOrder("no ending", "全部.zip", "扫描件.pdf", "说明.docx");
        assertThat(collected.passedOver()).extracting(PassedOver::reason).containsOnly(PassedOver.Reason.NO_WORKBOOK);
    }

    @Test
    void links_are_not_followed_but_told_of() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("表.xlsx"), "abc");
        Files.createSymbolicLink(inbox.resolve("folder"), outside);
        Files.createSymbolicLink(inbox.resolve("file.xlsx"), outside.resolve("表.xlsx"));

        Collected collected = collect();

        assertThat(collected.received()).isEmpty();
        assertThat(collected.passedOver())
                .containsExactly(
                        new PassedOver("file.xlsx", PassedOver.Reason.LINK), new PassedOver("folder", PassedOver.Reason.LINK));
    }

    @Test
    void an_inbox_that_is_a_link_itself_is_walked() throws Exception {
        put("表.xlsx", "abc");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);

        assertThat(collect(link, Set.of()).received())
                .extracting(Received::file)
                .containsExactly("表.xlsx");
    }

    private Collected collect() throws Exception {
        return collect(Set.of());
    }

    private Collected collect(Set<String> known) throws Exception {
        return collect(inbox, known);
    }

    // After one more landing, which knows these submissions.
    private Collected collect(Path from, Set<String> known) throws Exception {
        Path landing = Files.createDirectories(run.home().landing().resolve("2018010" + ++landings + "T030000Z"));
        try (Database database = Database.inMemory()) {
            database.write(landing.resolve("submission.parquet"), new Sql("select unnest([" + Sql.literals(known)
                    + "]::varchar[]) as submission, '' as file, timestamp '2018-01-01 03:00:00' as received_at,"
                    + " 'accepted' as outcome, '' as definitions, '' as run"));
        }
        SqlFolder sql = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
        Collected collected = new Collector(new Inbox(from), run, "").collect(new Known(run.home(), sql, ""));
        Collector.handOn(run);
        return collected;
    }

    private void put(String file, String content) throws Exception {
        Path path = inbox.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    @Test
    void a_file_that_changed_or_went_since_it_was_found_is_left_for_the_next_run() throws Exception {
        put("grown.xlsx", "abc");
        put("gone.xlsx", "abc");
        Copies copies = new Copies(Files.createDirectories(run.received()));
        Found grown = found("grown.xlsx");
        Found gone = found("gone.xlsx");
        Files.writeString(grown.path(), "abcd");
        Files.delete(gone.path());

        assertThat(copies.add(grown)).isEqualTo(new Copies.Left(PassedOver.Reason.UNSETTLED));
        assertThat(copies.add(gone)).isEqualTo(new Copies.Left(PassedOver.Reason.GONE));
    }

    @Test
    void a_file_that_cannot_be_read_keeps_nobody_from_the_others() throws Exception {
        put("a.xlsx", "abc");
        Files.createDirectories(inbox.resolve("broken.xlsx"));
        Copies copies = new Copies(Files.createDirectories(run.received()));

        assertThat(copies.add(found("broken.xlsx"))).isEqualTo(new Copies.Left(PassedOver.Reason.UNREADABLE));
        assertThat(copies.add(found("a.xlsx"))).isEqualTo(new Copies.Copied(SHA_OF_ABC));
    }

    @Test
    void what_looks_as_it_did_is_known_without_being_read() throws Exception {
        put("表.xlsx", "abc");
        settle();
        collect();
        String other = "f".repeat(64);
        Path seen = run.home().seen();
        Files.writeString(seen, Files.readString(seen).replace(SHA_OF_ABC, other));

        assertThat(collect(Set.of(other, "0")).known()).isEqualTo(1);
    }

    @Test
    void an_edit_that_keeps_size_and_time_is_noticed() throws Exception {
        put("表.xlsx", "abc");
        settle();
        collect(Set.of(SHA_OF_ABC));
        FileTime time = Files.getLastModifiedTime(inbox.resolve("表.xlsx"));
        put("表.xlsx", "abd");
        Files.setLastModifiedTime(inbox.resolve("表.xlsx"), time);

        assertThat(collect(Set.of(SHA_OF_ABC)).received()).hasSize(1);
    }

    @Test
    void a_list_of_what_was_seen_that_broke_is_made_anew() throws Exception {
        put("表.xlsx", "abc");
        Files.writeString(Files.createDirectories(run.home().folder()).resolve("seen.json"), "{\"basis\":");

        assertThat(collect().received()).hasSize(1);
    }

    @Test
    void ten_thousand_files_are_collected_in_one_go() throws Exception {
        for (int number = 0; number < 10_000; number++) {
            put(number % 100 + "/" + number + ".xlsx", String.valueOf(number));
        }

        assertThat(collect().received()).hasSize(10_000);
    }

    // A change within the same tick of the clock could not be told from none, so a fresh file is always read.
    private static void settle() throws InterruptedException {
        Thread.sleep(2_100);
    }

    private Found found(String file) throws Exception {
        return new Found(inbox.resolve(file), file, Stamp.of(inbox.resolve(file)));
    }
}
