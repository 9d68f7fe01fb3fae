package nianbao.cluster;

import static nianbao.cluster.ReleaseAgainTest.execute;
import static nianbao.cluster.ReleaseAgainTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The sample returns, loaded and published on a cluster of which an executor is lost meanwhile; a second load of some more, by a file system
 * without renames; and a night in the home that came of both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadTest {

    private static final Path WORK = Path.of("target/load").toAbsolutePath();
    private static final List<String> LANDED = List.of("submission", "observation", "holding", "finding", "handed_back");
    /** What a load leaves that broke off while it was handed on. */
    private static final String BROKEN_OFF = "landing/20201130T000000Z";
    private static final Path SENT = PublishedHome.INBOX.resolve("2017/东阿县/2017年东阿县刑事案件和治安状况统计表.xlsx");

    private PublishedHome nightly;
    private PublishedHome home;
    private boolean lost;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    void load() throws Exception {
        nightly = PublishedHome.ofSamples();
        home = PublishedHome.empty(WORK.resolve("home"));
        Files.createDirectories(home.folder());
        LocalCluster.session();
        FutureTask<Boolean> killed = LocalCluster.killExecutor(home.folder(), path -> path.getParent().endsWith("parts") && path.toString().contains("_loading"));
        told.add(loaded(PublishedHome.INBOX.toString(), PublishedHome.DEFINITIONS.toString(), home.folder().toString()));
        lost = killed.get();
        Files.createFile(Files.createDirectories(home.folder().resolve(BROKEN_OFF)).resolve("_arriving"));
        Path later = later(WORK.resolve("later"));
        for (int load = 0; load < 2; load++) {
            told.add(loaded(FarFiles.address(later), PublishedHome.DEFINITIONS.toString(), FarFiles.address(home.folder())));
        }
        Path far = PublishedHome.empty(WORK.resolve("far")).folder();
        told.add(loaded(FarFiles.address(later), FarFiles.address(definitions(WORK.resolve("definitions"))), FarFiles.address(far)));
        told.add(ReleaseAgainTest.told("query", "--home", FarFiles.address(far), "select year, division_code, cases_filed from crime order by division_code"));
        home.pass(WORK.resolve("later"), PublishedHome.DEFINITIONS);
    }

    @Test
    void the_same_lands_as_in_a_night_though_an_executor_is_lost() throws Exception {
        assertThat(lost).isTrue();
        assertThat(told.get(0)).contains("landed: 275 accepted, 3 refused, 22 returned; 65482 figures", "exit code 0");
        List<String> differing = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (String table : LANDED) {
                execute(duckdb, "create or replace temp view ours as " + comparable(nightly, table));
                execute(duckdb, "create or replace temp view theirs as " + comparable(home, table));
                assertThat(texts(duckdb, "describe theirs")).isEqualTo(texts(duckdb, "describe ours"));
                assertThat(texts(duckdb, "select count(*) from ours")).doesNotContain("0");
                texts(duckdb, "(from ours except all from theirs) union all (from theirs except all from ours) limit 3")
                        .forEach(row -> differing.add(table + " " + row));
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void originals_and_what_goes_back_to_senders_have_the_same_names() throws Exception {
        assertThat(files(home.folder().resolve("corrections").resolve(home.landings().get(0).getFileName())))
                .isEqualTo(files(nightly.folder().resolve("corrections").resolve(nightly.landings().get(0).getFileName())));
        assertThat(files(home.folder().resolve("originals"))).containsAll(files(nightly.folder().resolve("originals")));
    }

    @Test
    void a_second_load_reads_only_what_is_new_and_a_damaged_workbook_is_a_finding() throws Exception {
        assertThat(told.get(1)).contains("landed: 1 accepted, 1 returned;", "exit code 0");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(texts(duckdb, "select s.file, f.rule from '" + home.landings().get(1) + "/finding.parquet' f join '"
                            + home.landings().get(1) + "/submission.parquet' s on s.submission = f.submission where f.level = 'error'"))
                    .containsExactly("2017/东阿县/damaged.xlsx unreadable");
        }
        assertThat(told.get(2)).contains("nothing new in", "exit code 0");
    }

    @Test
    void nothing_has_to_be_on_a_disk() {
        assertThat(told.get(3)).contains("landed: 2 accepted, 1 returned;", "exit code 0");
        assertThat(WORK.resolve("far")).isDirectoryContaining("glob:**/landing").isDirectoryContaining("glob:**/originals");
    }

    @Test
    void what_is_published_is_what_a_night_publishes() throws Exception {
        assertThat(told.get(0)).contains(" is in force");
        List<String> differing = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            execute(duckdb, "attach '" + nightly.releases().get(0).resolve("warehouse.duckdb") + "' as ours (read_only)");
            execute(duckdb, "attach '" + home.releases().get(0).resolve("warehouse.duckdb") + "' as theirs (read_only)");
            for (String view : List.of("mediation", "observation", "derived", "year_on_year", "ranking", "claim_check", "completeness")) {
                texts(duckdb, "(from ours.%1$s except all from theirs.%1$s) union all (from theirs.%1$s except all from ours.%1$s) limit 3".formatted(view))
                        .forEach(row -> differing.add(view + " " + row));
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void what_is_in_force_on_no_disk_is_asked_as_any_other() throws Exception {
        assertThat(told.get(4)).contains("2017", "exit code 0");
    }

    @Test
    void a_night_takes_over_what_the_cluster_has_published_and_reads_none_of_it_again() throws Exception {
        assertThat(home.landings()).hasSize(2).doesNotContain(home.folder().resolve(BROKEN_OFF));
        assertThat(home.folder().resolve("_loading")).doesNotExist();
        assertThat(home.releases()).hasSize(3);
        for (String piece : Files.readAllLines(home.releases().get(1).resolve("pieces.txt"))) {
            String file = piece.substring(piece.indexOf(' ') + 1);
            assertThat(Files.isSameFile(home.releases().get(1).resolve(file), home.releases().get(2).resolve(file))).as(file).isTrue();
        }
    }

    private static String loaded(String inbox, String definitions, String home) {
        return ReleaseAgainTest.told("load", "--inbox", inbox, "--definitions", definitions, "--home", home);
    }

    // One that came before, one in other bytes, and the beginning of one.
    private static Path later(Path inbox) throws IOException {
        PublishedHome.delete(inbox);
        Path folder = Files.createDirectories(inbox.resolve("2017/东阿县"));
        Files.copy(SENT, folder.resolve("again.xlsx"));
        Files.write(folder.resolve("damaged.xlsx"), Arrays.copyOf(Files.readAllBytes(SENT), 2000));
        try (ZipFile sent = new ZipFile(SENT.toFile());
                ZipOutputStream other = new ZipOutputStream(Files.newOutputStream(folder.resolve("other.xlsx")))) {
            for (ZipEntry entry : sent.stream().map(ZipEntry.class::cast).toList()) {
                other.putNextEntry(new ZipEntry(entry.getName()));
                sent.getInputStream(entry).transferTo(other);
            }
        }
        return inbox;
    }

    // With their register in the same folder.
    static Path definitions(Path folder) throws IOException {
        PublishedHome.copy(PublishedHome.DEFINITIONS, folder);
        PublishedHome.copy(PublishedHome.INBOX.resolveSibling("reference"), folder.resolve("reference"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Files.writeString(file, Files.readString(file).replace("../../data-samples/reference", "reference"));
            }
        }
        return folder;
    }

    /** Without what names the run, and with the time of receipt as it comes after the first. */
    private static String comparable(PublishedHome home, String table) throws IOException {
        String rows = switch (table) {
            case "submission" -> "select * exclude (run, held_in, received_at), held_in = run as held, cast(received_at - min(received_at) over () as varchar) as after";
            case "handed_back" -> "select *";
            default -> "select * exclude (run)";
        };
        return rows + " from '" + home.landings().get(0).resolve(table + ".parquet") + "'";
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
