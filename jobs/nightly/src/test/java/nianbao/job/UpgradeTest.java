package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.definition.Definitions;
import nianbao.rebuild.Difference;
import nianbao.rebuild.Rebuild;
import nianbao.release.Manifest;
import nianbao.release.Releases;
import nianbao.run.Summary;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first night on a home that the version of 26 November 2026 left, as it stood after two nights on six sample returns of one
 * county, with the definitions and the register of that day. Of one of the returns a total was wrong; it was sent again later.
 */
class UpgradeTest {

    private static final String HOME = "/nianbao/upgrade/home-2026-11-26.zip.gz";
    private static final List<String> RELEASES = List.of("20261129T162120Z", "20261129T162132Z");
    private static final String RETURNED = "2012/东阿县/东阿县-视频监控探头建设情况2012.xlsx";
    private static final String ARRIVING = "2014/东阿县/东阿县-人民调解工作情况2014.xlsx";
    private static final List<String> RETURNS = List.of(
            "2012/东阿县/2012年度人民调解工作情况（东阿县）.xls",
            "2012/东阿县/2012年度刑事案件发破案情况（东阿县）.xlsx",
            RETURNED,
            "2012/东阿县/东阿县-视频监控探头建设情况2012（最终版）.xlsx",
            "2013/东阿县/东阿县-公共安全视频监控建设情况2013.xlsx",
            "2013/东阿县/东阿县民间纠纷调解情况统计表（2013年）（终稿）.xls",
            ARRIVING);
    private static final List<String> QUESTIONS = List.of(
            "from observation order by all",
            "from lineage order by all",
            "from year_on_year order by all",
            "from period_on_period order by all",
            "from trend order by all",
            "from rate order by all",
            "from completeness order by all",
            "from mediation order by all",
            "from surveillance order by all",
            "from data_dictionary order by all",
            "select file, outcome, year, sender from submission order by all");

    private final Path root = Path.of(System.getProperty("nianbao.root"));

    @TempDir
    Path folder;

    @Test
    void a_new_return_is_loaded_beside_what_landed_before_of_which_nothing_is_read_anew_and_the_views_are_those_of_a_new_home()
            throws Exception {
        Nights upgraded = old(folder.resolve("upgraded"));
        Map<String, Long> landed = files(upgraded.home().landing());

        Summary summary = upgraded.pass();

        assertThat(List.of(summary.received(), summary.known(), summary.again())).containsExactly(1, 6, 0);
        assertThat(summary.submissions()).containsExactly(Map.entry("accepted", 1L));
        assertThat(files(upgraded.home().landing())).containsAllEntriesOf(landed);
        assertThat(new Releases(upgraded.home()).all()).extracting(Manifest::run)
                .containsExactly(RELEASES.get(0), RELEASES.get(1), summary.release());
        assertThat(new Releases(upgraded.home()).inForce()).map(Manifest::run).contains(summary.release());
        assertThat(upgraded.ask("select file from submission where outcome = 'returned'")).containsExactly(RETURNED);

        Nights fresh = nights(folder.resolve("upgraded"), folder.resolve("fresh"));
        fresh.pass();
        for (String question : QUESTIONS) {
            assertThat(upgraded.ask(question)).as(question).isNotEmpty().isEqualTo(fresh.ask(question));
        }
    }

    @Test
    void with_nothing_new_it_publishes_what_is_the_same_again_from_the_originals() throws Exception {
        Nights upgraded = old(folder.resolve("upgraded"));
        Files.delete(upgraded.inbox().resolve(ARRIVING));

        Summary summary = upgraded.pass();

        assertThat(List.of(summary.received(), summary.known())).containsExactly(0, 6);
        assertThat(summary.published()).isTrue();
        assertThat(upgraded.pass().published()).isFalse();
        Definitions definitions = Definitions.load(upgraded.definitions());
        // Of what landed then, this version would have noted something more.
        assertThat(new Rebuild(upgraded.home(), new SqlFolder(upgraded.sql()), definitions).prove().differences())
                .extracting(Difference::file)
                .allMatch(file -> file.startsWith("finding/"));
    }

    private Nights old(Path place) throws IOException {
        try (InputStream packed = getClass().getResourceAsStream(HOME); ZipInputStream files = new ZipInputStream(new GZIPInputStream(packed))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Path unpacked = place.resolve(file.getName());
                Files.createDirectories(unpacked.getParent());
                Files.copy(files, unpacked);
            }
        }
        Nights nights = nights(place, place);
        // The release in force under its second name, which was left out as it is the same file.
        Files.createLink(nights.home().warehouse(), nights.home().releases().resolve(RELEASES.get(1)).resolve("warehouse.duckdb"));
        return nights;
    }

    /** With an inbox that has all returns, under the definitions of that day. */
    private Nights nights(Path installed, Path place) throws IOException {
        Path inbox = place.resolve("inbox");
        for (String file : RETURNS) {
            Files.createDirectories(inbox.resolve(file).getParent());
            Files.copy(root.resolve("data-samples/inbox").resolve(file), inbox.resolve(file));
        }
        return new Nights(place, inbox, root.resolve("sql"), installed.resolve("jobs/forms"));
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (String file : Nights.files(folder)) {
            files.put(file, Files.getLastModifiedTime(folder.resolve(file)).toMillis());
        }
        return files;
    }
}
