package nianbao.cluster;

import static nianbao.cluster.ReleaseAgainTest.differing;
import static nianbao.cluster.ReleaseAgainTest.execute;
import static nianbao.cluster.ReleaseAgainTest.spoil;
import static nianbao.cluster.ReleaseAgainTest.tables;
import static nianbao.cluster.ReleaseAgainTest.texts;
import static nianbao.cluster.ReleaseAgainTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What landed in a second night, published after the release of the first by a load of which executors write every new piece, and lose one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewReleaseTest {

    private static final Path WORK = Path.of("target/new").toAbsolutePath();
    private static final String BROKEN_OFF = "20201130T000000Z";
    /** Without what names the runs of a release. */
    private static final String ROWS = "select columns(lambda name: name not in ('release', 'previous_release')) from read_parquet('%s', hive_partitioning = false)";

    private String loaded = "";
    private boolean lost;
    private PublishedHome nights;
    private PublishedHome home;

    @BeforeAll
    void publish() throws Exception {
        nights = TwoNights.passed().home();
        home = PublishedHome.empty(WORK.resolve("home"));
        Files.createDirectories(WORK.resolve("inbox"));
        Files.createDirectories(home.folder().resolve("releases"));
        PublishedHome.copy(nights.folder().resolve("landing"), home.folder().resolve("landing"));
        PublishedHome.copy(nights.releases().get(0), home.folder().resolve("releases").resolve(nights.releases().get(0).getFileName()));
        PublishedHome.copy(home.folder(), WORK.resolve("faulty"));
        // What a driver leaves that was killed.
        Files.createDirectories(home.folder().resolve("_loading").resolve(BROKEN_OFF));
        Files.createFile(Files.createDirectories(home.folder().resolve("work").resolve(BROKEN_OFF).resolve("release")).resolve("form.parquet"));
        LocalCluster.session();
        FutureTask<Boolean> killed = LocalCluster.killExecutor(home.folder(), path -> path.toString().contains("/making/written/observation/"));
        loaded = load(home, "0");
        lost = killed.get();
    }

    @Test
    void each_table_has_the_rows_of_the_release_of_the_night_though_an_executor_is_lost_that_writes_it() throws Exception {
        assertThat(lost).isTrue();
        assertThat(loaded).contains(" passes ", " is in force", "exit code 0");
        Path ours = nights.releases().get(1);
        Path theirs = home.releases().get(1);
        assertThat(tables(theirs)).containsExactlyElementsOf(tables(ours));
        assertThat(differing(ours, theirs, ROWS)).isEmpty();
    }

    @Test
    void what_the_views_in_force_say_is_what_they_say_after_the_night() throws Exception {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            execute(duckdb, "attach '" + nights.warehouse() + "' as ours (read_only)");
            execute(duckdb, "attach '" + home.warehouse() + "' as theirs (read_only)");
            for (String view : List.of("crime", "mediation", "ranking", "year_on_year", "correction", "lineage")) {
                assertThat(texts(duckdb, "from theirs." + view)).isNotEmpty();
                assertThat(texts(duckdb, "(from ours.%1$s except all from theirs.%1$s) union all (from theirs.%1$s except all from ours.%1$s)".formatted(view)))
                        .as(view)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_next_release_can_take_over_what_it_would_take_over_from_the_night() throws Exception {
        for (String told : List.of("pieces.txt", "slices.txt")) {
            assertThat(home.releases().get(1).resolve(told)).hasSameTextualContentAs(nights.releases().get(1).resolve(told));
        }
    }

    @Test
    void only_what_new_workbooks_change_is_written_anew() throws Exception {
        assertThat(written(home)).containsExactlyElementsOf(written(nights)).noneMatch(file -> file.startsWith("observation/") && file.contains("year=2016"));
    }

    @Test
    void a_load_that_broke_off_leaves_nothing_behind() {
        assertThat(home.folder().resolve("_loading")).doesNotExist();
        assertThat(home.folder().resolve("work")).isEmptyDirectory();
    }

    @Test
    void a_release_that_fails_its_tests_is_not_published() throws Exception {
        PublishedHome faulty = new PublishedHome(WORK.resolve("faulty"));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            spoil(duckdb, faulty.landings().get(1).resolve("observation.parquet"), "select * replace (case when form = 'mediation' then 'nothing' else indicator end as indicator)", "");
        }

        assertThat(load(faulty, "16777216")).contains("sql/tests/indicator_known.sql", "exit code 1").doesNotContain("is in force");

        assertThat(faulty.releases()).hasSize(1);
        assertThat(faulty.warehouse()).doesNotExist();
    }

    private static String load(PublishedHome home, String near) throws Exception {
        return told("load", "--inbox", WORK.resolve("inbox").toString(), "--definitions", TwoNights.passed().definitions().toString(),
                "--home", home.folder().toString(), "--near", near);
    }

    /** What is divided and was not in the release before. */
    private static List<String> written(PublishedHome home) throws IOException {
        List<String> written = new ArrayList<>();
        for (String table : tables(home.releases().get(1))) {
            Path before = home.releases().get(0).resolve(table);
            if (table.contains("/") && !table.startsWith("landed/") && !(Files.exists(before) && Files.isSameFile(before, home.releases().get(1).resolve(table)))) {
                written.add(table);
            }
        }
        return written;
    }
}
