package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scala.Console;

/** The release of a night, made anew on a cluster of which an executor is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseAgainTest {

    private static final Path WORK = Path.of("target/again").toAbsolutePath();
    private static final Path AGAIN = WORK.resolve("made");
    private PublishedHome home;
    private Path release;
    private boolean lost;
    private String outcome = "";

    /** What a command says, and its exit code after that. */
    static String told(String... arguments) {
        StringWriter out = new StringWriter();
        // Spark shows rows on the console that is Scala's.
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        int code = Console.withOut(shown, () -> Cluster.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(out)).execute(arguments));
        return out + shown.toString(StandardCharsets.UTF_8) + "exit code " + code;
    }

    @BeforeAll
    void makeAnew() throws Exception {
        home = TwoNights.passed().home();
        release = home.releases().get(1);
        leaveHalf();
        LocalCluster.session();
        // Once it is known what is in force.
        FutureTask<Boolean> killed = LocalCluster.killExecutor(AGAIN, path -> path.endsWith("landed/runs.txt"));
        outcome = told("release", "--home", home.folder().toString(), "--to", AGAIN.toString());
        lost = killed.get();
    }

    @Test
    void it_has_the_files_of_the_release_of_the_night_whatever_broke_off_before() throws Exception {
        assertThat(lost).isTrue();
        assertThat(outcome).contains("release made passes ", ": the same rows", "exit code 0");
        assertThat(tables(AGAIN)).containsExactlyElementsOf(tables(release));
        assertThat(AGAIN.resolve("_making")).doesNotExist();
    }

    @Test
    void each_has_the_same_rows_in_columns_of_the_same_types_as_duckdb_reads_them() throws Exception {
        assertThat(differing(release, AGAIN, "from read_parquet('%s', hive_partitioning = false)")).isEmpty();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(texts(duckdb, "select corrected_from, value from '" + AGAIN.resolve("correction.parquet") + "'"))
                    .containsExactly("68.000000 70.000000");
        }
    }

    @Test
    void a_folder_that_holds_anything_else_stays_as_it_is() throws Exception {
        Path other = Files.createDirectories(WORK.resolve("other"));
        Files.writeString(other.resolve("of somebody else"), "");

        assertThat(told("release", "--home", home.folder().toString(), "--to", other.toString())).contains("is not empty", "exit code 1");
        assertThat(other.resolve("of somebody else")).exists();
    }

    @Test
    void a_sum_that_is_none_and_a_figure_that_is_lost_are_told_of() throws Exception {
        PublishedHome faulty = new PublishedHome(WORK.resolve("faulty"));
        PublishedHome.copy(home.folder(), faulty.folder());
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            spoil(duckdb, faulty.releases().get(1).resolve("derived/form=mediation/year=2017/data_0.parquet"),
                    "select * replace (cast(value + case when own = 0 then 1 else 0 end as decimal(28, 6)) as value)", "");
            spoil(duckdb, faulty.releases().get(1).resolve("observation/form=crime/year=2016/data_0.parquet"), "select *", "where division_code <> '371502001'");
        }

        assertThat(told("verify", "--home", faulty.folder().toString()))
                .contains("sql/tests/sums_agree.sql finds", "sql/tests/nothing_lost.sql finds", "division_code 371502001", " fails ", "exit code 1")
                .doesNotContain("the key of");
    }

    /** What an attempt that broke off may have left. */
    private void leaveHalf() throws IOException {
        PublishedHome.delete(AGAIN);
        Files.createDirectories(AGAIN.resolve("_making"));
        Path figures = Files.createDirectories(AGAIN.resolve("observation/form=crime/year=2015"));
        Files.copy(release.resolve("observation/form=crime/year=2016/data_0.parquet"), figures.resolve("data_0.parquet"));
    }

    static List<String> tables(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.map(file -> release.relativize(file).toString()).filter(file -> file.endsWith(".parquet")).sorted().toList();
        }
    }

    /** Which tables of a release have other columns or rows than the same ones of another, as a query tells them in which the file is to be named. */
    static List<String> differing(Path ours, Path theirs, String query) throws IOException, SQLException {
        List<String> differing = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (String table : tables(ours)) {
                execute(duckdb, "create or replace temp view ours as " + query.formatted(ours.resolve(table)));
                execute(duckdb, "create or replace temp view theirs as " + query.formatted(theirs.resolve(table)));
                if (!texts(duckdb, "describe theirs").equals(texts(duckdb, "describe ours"))
                        || !texts(duckdb, "(from ours except all from theirs) union all (from theirs except all from ours)").isEmpty()) {
                    differing.add(table);
                }
            }
        }
        return differing;
    }

    static void spoil(Connection duckdb, Path file, String rows, String condition) throws SQLException, IOException {
        Path spoilt = file.resolveSibling("spoilt");
        execute(duckdb, "copy (" + rows + " from read_parquet('" + file + "', hive_partitioning = false) " + condition + ") to '" + spoilt + "' (format parquet)");
        Files.move(spoilt, file, StandardCopyOption.REPLACE_EXISTING);
    }

    static List<String> texts(Connection duckdb, String query) throws SQLException {
        try (Statement statement = duckdb.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
                texts.add(String.join(" ", cells));
            }
            return texts;
        }
    }

    static void execute(Connection duckdb, String statement) throws SQLException {
        try (Statement executed = duckdb.createStatement()) {
            executed.execute(statement);
        }
    }
}
