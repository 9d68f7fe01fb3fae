package nianbao.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nianbao.definition.Definitions;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.release.Manifest;
import nianbao.release.ReleaseBuilder;
import nianbao.release.ReleaseSubset;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.PartitionKey;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    @TempDir
    static Path before;

    private static Nights published;

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeAll
    static void publishFourYears() throws Exception {
        published = Nights.in(before);
        for (int year = 2013; year < 2017; year++) {
            returned(published, year, "1月8日", 12);
        }
        published.pass();
    }

    @BeforeEach
    void takeACopy() throws IOException {
        nights = published.copiedTo(folder);
    }

    @Test
    void a_year_that_is_sent_again_changes_itself_and_the_comparison_of_the_next() throws Exception {
        Path before = newest();
        returned(nights, 2014, "3月1日", 13);
        nights.pass();
        Run run = drafted(before);

        Set<PartitionKey> changed = new Changes(run, sql()).partitions();

        assertThat(changed).containsExactly(year(2014), year(2015));
        ReleaseSubset extract = ReleaseSubset.of(ReleaseBuilder.folder(run), changed, folder.resolve("extract"));
        assertThat(held(extract, "observation")).containsExactly("2013", "2014", "2015");
        assertThat(held(extract, "like_for_like")).containsExactly("2014", "2015");
    }

    @Test
    void with_nothing_new_one_year_is_looked_at() throws Exception {
        assertThat(new Changes(drafted(newest()), sql()).partitions()).hasSize(1);
    }

    @Test
    void other_sql_or_definitions_change_every_year() throws Exception {
        Path before = newest();
        Manifest manifest = Manifest.of(before);
        new Manifest(manifest.run(), manifest.madeAt(), manifest.location(), manifest.landings(), "others",
                manifest.sql(), manifest.change()).write(before);

        assertThat(new Changes(drafted(before), sql()).partitions())
                .containsExactly(year(2013), year(2014), year(2015), year(2016));
    }

    private static void returned(Nights nights, int year, String sentOn, int mediated) throws IOException {
        Returns.of(year, "东县", (year + 1) + "年" + sentOn)
                .row("清河镇", mediated, 11)
                .save(nights.inbox().resolve(year + sentOn + ".xlsx"));
    }

    /** A run whose release is made but not published, while an older one is the newest that is. */
    private Run drafted(Path published) throws Exception {
        for (Path release : Folders.below(nights.home().releases())) {
            if (!release.equals(published)) {
                Folders.delete(release);
            }
        }
        Run run = Run.begin(nights.home(), Clock.systemUTC(), taken -> false);
        new ReleaseBuilder(run, sql(), Definitions.load(nights.definitions()), Clock.systemUTC()).make();
        return run;
    }

    private Path newest() {
        List<Path> releases = Folders.below(nights.home().releases());
        return releases.get(releases.size() - 1);
    }

    private SqlFolder sql() {
        return new SqlFolder(nights.sql());
    }

    private static PartitionKey year(int year) {
        return new PartitionKey("mediation", year);
    }

    private static List<String> held(ReleaseSubset extract, String table) throws Exception {
        Sql years = new Sql("select distinct year from read_parquet('" + extract.folder().resolve(table)
                + "/*/*/*.parquet', hive_partitioning = true) order by year");
        try (Database database = Database.inMemory()) {
            return database.list(years, row -> row.getString("year"));
        }
    }
}
