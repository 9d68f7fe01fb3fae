package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.release.ReleaseSubset;
import nianbao.release.Releases;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.verify.DataTests;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;
import nianbao.warehouse.PartitionKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults planted one by one into a release that passes its tests: each keeps it from being published. */
class PlantedFaultsTest {

    private static final List<PartitionKey> YEARS = List.of(new PartitionKey("surveillance", 2016), new PartitionKey("surveillance", 2017));
    private static final String FILE = "/form=surveillance/year=2017/data_0.parquet";
    private static final String OLDER = "/form=surveillance/year=2016/data_0.parquet";
    private static final String ONE = "rowid = (select min(rowid) from planted where status = 'A' and value > 0)";

    private static final Sql DIFFERENT = new Sql("""
            select count(*) as rows
            from ((from planted except all ${rows}) union all (${rows} except all from planted)) differing""");

    @TempDir
    static Path folder;

    private static Path release;
    private static ReleaseSubset subset;
    private static DataTests tests;

    /** @param statements what happens to the rows of a file of a table */
    private record Fault(String name, String table, String statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void layOut() throws Exception {
        Releases releases = new Releases(SampleWarehouse.home());
        release = releases.folder(releases.newest().orElseThrow());
        subset = ReleaseSubset.of(release, YEARS, folder.resolve("subset"));
        tests = DataTests.in(
                subset.folder(), new SqlFolder(SampleWarehouse.ROOT.resolve("sql")), new Landings(SampleWarehouse.home()), Set.of());
    }

    @AfterAll
    static void close() throws Exception {
        tests.close();
    }

    @Test
    void without_a_fault_they_pass() throws Exception {
        assertThat(tests.complaints()).isEmpty();
        assertThat(tests.complaints(subset)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"ofFigures", "ofSums", "ofRates", "ofLikeForLike"})
    void each_is_caught(Fault fault) throws Exception {
        Path file = subset.folder().resolve(fault.table() + FILE);
        try (Database database = Database.inMemory()) {
            database.keep("planted", rows(fault.table() + FILE));
            database.keep("older", rows(fault.table() + OLDER));
            database.execute(new Sql(fault.statements()).with("observation", release.resolve("observation" + FILE)));
            assertThat(database.list(DIFFERENT.with("rows", rows(fault.table() + FILE)), row -> row.getLong("rows")))
                    .doesNotContain(0L);
            Files.delete(file);
            database.write(file, new Sql("from planted"));
        }
        try {
            assertThat(tests.complaints(subset)).isNotEmpty();
        } finally {
            Files.delete(file);
            Files.createLink(file, release.resolve(fault.table() + FILE));
        }
    }

    private static Sql rows(String file) {
        return new Sql("from read_parquet('${file}', hive_partitioning = false)").with("file", release.resolve(file));
    }

    static Stream<Fault> ofFigures() {
        return Stream.of(
                figures("a figure is lost", "delete from planted where " + ONE),
                figures("a figure is there twice", "insert into planted from planted where " + ONE),
                figures("a value is another", "update planted set value = value + 1 where " + ONE),
                figures("a value is gone", "update planted set value = null where " + ONE),
                figures("a figure is under another cell", "update planted set cell = cell || '1' where " + ONE),
                figures("a figure is under another sheet", "update planted set sheet = sheet || '1' where " + ONE),
                figures("a figure is under a submission that nobody sent", "update planted set submission = 'none' where " + ONE),
                figures("a figure is under another accepted submission",
                        "update planted set submission = (select max(o.submission) from older o) where " + ONE),
                figures("a figure has another unit", "update planted set unit = 'none' where " + ONE),
                figures("a figure has another status", "update planted set status = 'M' where " + ONE),
                figures("a figure says that it is corrected", "update planted set status = 'I' where " + ONE),
                figures("a figure is part of another", "update planted set status = 'K' where " + ONE),
                figures("a figure has another precision", "update planted set precision = 5 where " + ONE),
                figures("a figure covers other months", "update planted set period_start = period_start + interval 31 day where " + ONE),
                figures("a figure is of an indicator that nobody defined", "update planted set indicator = 'none' where " + ONE),
                figures("a figure is in another category", "update planted set breakdown = 'none', category = 'none' where " + ONE),
                figures("a figure is of a division that is in no register", "update planted set division_code = '0' where " + ONE),
                figures("two divisions have each other's figures", """
                        update planted set division_code = case division_code
                            when (select min(division_code) from planted) then (select max(division_code) from planted)
                            else (select min(division_code) from planted) end
                        where division_code in ((select min(division_code) from planted), (select max(division_code) from planted))"""),
                figures("all of a division is lost", "delete from planted where division_code = (select min(division_code) from planted)"),
                figures("all of an indicator is lost", "delete from planted where indicator = (select min(indicator) from planted)"),
                figures("all is lost", "delete from planted"),
                figures("the year has the figures of the one before", "delete from planted; insert into planted from older"));
    }

    static Stream<Fault> ofSums() {
        Stream<Fault> everywhere = Stream.of("county", "zone", "city").flatMap(level -> Stream.of("then", "today").flatMap(basis -> {
            String one = "rowid = (select min(rowid) from planted where own = 0 and kind <> 'rate' and level = '" + level
                    + "' and basis = '" + basis + "')";
            return Stream.of(
                    derived("a sum of a " + level + " is wrong, " + basis, "update planted set value = value + 1 where " + one),
                    derived("a sum of a " + level + " is lost, " + basis, "delete from planted where " + one),
                    derived("a sum of a " + level + " counts too few, " + basis, "update planted set reported = reported - 1 where " + one));
        }));
        String one = "rowid = (select min(rowid) from planted where own = 0 and kind <> 'rate')";
        return Stream.concat(everywhere, Stream.of(
                derived("a sum is there twice", "insert into planted from planted where " + one),
                derived("a sum rests on more than there are", "update planted set expected = reported - 1 where " + one),
                derived("a figure is worked out that is stated", """
                        insert into planted select p.* replace (o.division_code as division_code, 1 as own, 'township' as level, o.value as value)
                        from planted p, read_parquet('${observation}', hive_partitioning = false) o
                        where p.own = 0 and p.indicator = o.indicator and p.category is not distinct from o.category limit 1"""),
                derived("the year has the sums of the one before", "delete from planted; insert into planted from older")));
    }

    static Stream<Fault> ofRates() {
        String above = "rowid = (select min(rowid) from planted where own = 0 and kind = 'rate' and level = 'city' and basis = 'then')";
        String own = "rowid = (select min(rowid) from planted where own = 1 and kind = 'rate' and basis = 'then' and stated is not null)";
        String part = "rowid = (select min(rowid) from planted)";
        return Stream.of(
                derived("a rate above is wrong", "update planted set value = value + 1 where " + above),
                derived("a rate above has another count", "update planted set numerator = numerator + 1 where " + above),
                derived("a rate above is of another count", "update planted set denominator = denominator + 1 where " + above),
                derived("a rate is not the one that was stated", "update planted set stated = stated + 1 where " + own),
                derived("a stated rate is lost", "delete from planted where " + own),
                new Fault("a count of a rate is lost", "rate_part", "delete from planted where " + part),
                new Fault("a count of a rate is there twice", "rate_part", "insert into planted from planted where " + part),
                new Fault("a count of a rate is another", "rate_part", "update planted set value = value + 1 where " + part),
                new Fault("a count of a rate is under another cell", "rate_part", "update planted set cell = cell || '1' where " + part));
    }

    static Stream<Fault> ofLikeForLike() {
        String one = "rowid = (select min(rowid) from planted where value > 0)";
        return Stream.of(
                liked("a like-for-like total is wrong", "update planted set value = value + 1 where " + one),
                liked("a like-for-like total of the year before is wrong", "update planted set previous = previous + 1 where " + one),
                liked("a like-for-like total is of more divisions", "update planted set divisions = divisions + 1 where " + one),
                liked("a like-for-like total is lost", "delete from planted where " + one),
                liked("a like-for-like total is there twice", "insert into planted from planted where " + one),
                liked("the like-for-like totals are those of the year before", "delete from planted; insert into planted from older"));
    }

    private static Fault figures(String name, String statements) {
        return new Fault(name, "observation", statements);
    }

    private static Fault derived(String name, String statements) {
        return new Fault(name, "derived", statements);
    }

    private static Fault liked(String name, String statements) {
        return new Fault(name, "like_for_like", statements);
    }
}
