package nianbao.cluster;

import static nianbao.cluster.ReleaseAgainTest.execute;
import static nianbao.cluster.ReleaseAgainTest.texts;
import static nianbao.cluster.ReleaseAgainTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two loads of which inbox, definitions and home lie on HDFS, all of it written by executors, and what is asked and brought from there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HdfsTest {

    private static final Path WORK = Path.of("target/hdfs").toAbsolutePath();
    private static final Path DEFINITIONS = WORK.resolve("definitions");

    private PublishedHome stayed;
    private MiniDFSCluster hdfs;
    private FileSystem files;
    private final List<String> loads = new ArrayList<>();

    @BeforeAll
    void load() throws Exception {
        PublishedHome.delete(WORK);
        stayed = PublishedHome.ofOne();
        LocalCluster.session();
        hdfs = new MiniDFSCluster.Builder(new Configuration(), WORK.resolve("disks").toFile()).numDataNodes(1).build();
        files = hdfs.getFileSystem();
        files.copyFromLocalFile(hadoop(LoadTest.definitions(DEFINITIONS)), hadoop("forms"));
        files.copyFromLocalFile(hadoop(PublishedHome.INBOX_OF_ONE), hadoop("inbox"));
        for (int load = 0; load < 2; load++) {
            loads.add(told("load", "--inbox", place("inbox"), "--definitions", place("forms"), "--home", place("home"), "--near", "0"));
        }
    }

    @AfterAll
    void end() {
        hdfs.shutdown();
    }

    @Test
    void what_is_sent_lands_and_is_published_once() {
        assertThat(loads.get(0)).contains("landed: 1 accepted", " passes ", " is in force", "exit code 0");
        assertThat(loads.get(1)).contains("nothing new in", "exit code 0");
    }

    @Test
    void it_is_asked_there() {
        assertThat(told("query", "--home", place("home"), "select count(*) as towns from mediation where level = 'township'")).contains("towns", "exit code 0");
    }

    @Test
    void a_night_goes_on_in_the_home_that_is_brought_to_a_disk_with_the_rows_of_one_that_was_never_elsewhere() throws Exception {
        PublishedHome brought = new PublishedHome(WORK.resolve("brought"));
        files.copyToLocalFile(hadoop("home"), hadoop(brought.folder()));
        brought.pass(PublishedHome.INBOX_OF_ONE, DEFINITIONS);

        assertThat(brought.landings()).hasSize(1);
        List<String> differing = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            execute(duckdb, "attach '" + stayed.warehouse() + "' as ours (read_only)");
            execute(duckdb, "attach '" + brought.warehouse() + "' as theirs (read_only)");
            for (String view : List.of("observation", "mediation", "derived", "ranking", "completeness")) {
                assertThat(texts(duckdb, "from theirs." + view)).isNotEmpty();
                texts(duckdb, "(from ours.%1$s except all from theirs.%1$s) union all (from theirs.%1$s except all from ours.%1$s)".formatted(view))
                        .forEach(row -> differing.add(view + " " + row));
            }
        }
        assertThat(differing).isEmpty();
    }

    private String place(String name) {
        return hdfs.getURI() + "/office/" + name;
    }

    private org.apache.hadoop.fs.Path hadoop(String name) {
        return new org.apache.hadoop.fs.Path(place(name));
    }

    private static org.apache.hadoop.fs.Path hadoop(Path file) {
        return new org.apache.hadoop.fs.Path(file.toUri());
    }
}
