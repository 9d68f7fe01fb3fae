package nianbao.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.release.HandwrittenView;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.view.GivenRelease;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight townships of one county over six years, of which a second release revises some figures. */
class OverturnedTest {

    private static final SqlFolder SQL = new SqlFolder(Path.of(System.getProperty("nianbao.root")).resolve("sql"));
    private static final String VIEWS = "views.duckdb";
    private static final int FIRST = 2012;

    private final Map<Integer, List<Integer>> figures = new TreeMap<>();
    private final List<String> revisions = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void figures() {
        put(1, 1, 2, 1, 2, 1, 2);
        put(2, 50, 100, 60, 70, 95, 65);
        put(3, 10, 20, 30, 40, 45, 42);
        put(4, 100, 110, 105, 112, 104, 111);
        put(5, 500, 510, 500, 510, 500, 510);
        put(6, 900, 950, 850, 950, 900, 950);
        put(7, 5000, 5100, 5000, 5100, 5000, 5100);
        put(8, 10_000, 11_000, 12_000, 13_000, 14_000, 15_000);
    }

    @Test
    void five_statements_that_no_longer_hold_are_listed_and_nothing_else() throws Exception {
        Path before = release("before", "holds");
        revise(2, 2013, 90);
        revise(3, 2014, 15);
        revise(4, 2017, 103);
        revise(6, 2014, 490);
        put(1, 1, 2, 1, 2, 1, 2, 3);
        figures.get(2).add(200);
        figures.get(3).add(100);
        figures.get(4).add(50);
        figures.get(5).add(1);
        figures.get(6).add(6000);
        figures.get(7).add(4000);
        figures.get(8).add(20_000);
        Path after = release("after", "differs");

        assertThat(new Overturned(SQL, "R2", after, Optional.of(before)).add(VIEWS, database -> views(database, after))).isEqualTo(5);
        assertThat(told(after)).containsExactlyInAnyOrder(
                "claim C1 null null holds → differs",
                "direction null 9101004 2017 rising → falling",
                "rank null 9101006 2014 3 → 4",
                "record null 9101002 2013 highest 2013 → highest 2016",
                "streak null 9101003 2016 rising 2013-2016 → rising 2015-2016");
    }

    @Test
    void a_new_year_overturns_nothing() throws Exception {
        Path before = release("before", "holds");
        revise(1, 2013, 3);
        figures.forEach((township, values) -> values.add(township % 2 == 0 ? 0 : 50_000));
        Path after = release("after", "holds");

        assertThat(new Overturned(SQL, "R2", after, Optional.of(before)).add(VIEWS, database -> views(database, after)))
                .as(told(after).toString())
                .isEqualTo(2);
        assertThat(told(after)).containsExactlyInAnyOrder(
                "record null 9101001 2015 highest 2015 → highest 2013", "record null 9101001 2017 highest 2017 → highest 2013");
    }

    @Test
    void without_a_revised_figure_nothing_is_asked() throws Exception {
        Path before = release("before", "holds");
        Path after = release("after", "differs");

        assertThat(new Overturned(SQL, "R2", after, Optional.of(before)).add(VIEWS, database -> {
            throw new SQLException("asked");
        })).isZero();
    }

    @Test
    void what_earlier_releases_overturned_goes_before_it() throws Exception {
        Path before = release("before", "holds");
        revise(4, 2017, 103);
        Path after = release("after", "holds");
        new Overturned(SQL, "R2", after, Optional.of(before)).add(VIEWS, database -> views(database, after));
        revisions.clear();
        Path last = release("last", "holds");

        new Overturned(SQL, "R3", last, Optional.of(after)).begin();

        assertThat(told(last)).containsExactly("direction null 9101004 2017 rising → falling");
    }

    private void put(int township, Integer... values) {
        figures.put(township, new ArrayList<>(List.of(values)));
    }

    private void revise(int township, int year, int value) {
        int previous = figures.get(township).set(year - FIRST, value);
        revisions.add("R2,crime,%d,%d-01-01,%d-12-31,910100%d,cases_filed,,,%d,%d,case".formatted(year, year, year, township, previous, value));
    }

    private Path release(String name, String verdict) throws SQLException, IOException {
        Path given = Files.createDirectories(folder.resolve("given").resolve(name));
        List<String> divisions = new ArrayList<>(List.of("code,name,level,kind,parent_code,first_year,last_year,successor_code,current_code",
                "91,新河市,city,prefecture,,0,9999,,91", "9101,东县,county,county,91,0,9999,,9101"));
        List<String> observations = new ArrayList<>(List.of("form,year,period_start,period_end,division_code,indicator,breakdown,category,value,unit"));
        figures.forEach((township, values) -> {
            divisions.add("910100%d,镇%d,township,town,9101,0,9999,,910100%d".formatted(township, township, township));
            for (int index = 0; index < values.size(); index++) {
                int year = FIRST + index;
                observations.add("crime,%d,%d-01-01,%d-12-31,910100%d,cases_filed,,,%d,case".formatted(year, year, year, township, values.get(index)));
            }
        });
        List<String> revised = new ArrayList<>(List.of(
                "release,form,year,period_start,period_end,division_code,indicator,breakdown,category,previous,value,unit"));
        revised.addAll(revisions);
        Files.write(given.resolve("division.csv"), divisions);
        Files.write(given.resolve("observation.csv"), observations);
        Files.write(given.resolve("revision.csv"), revised);
        Path release = Files.createDirectories(folder.resolve(name));
        try (Connection connection = new GivenRelease(given, release).open()) {
            assertThat(connection.isClosed()).isFalse();
        }
        claim(release, verdict);
        try (Database file = Database.writable(release.resolve(VIEWS))) {
            views(file, release);
        }
        return release;
    }

    private static void claim(Path release, String verdict) throws SQLException {
        try (Database database = Database.inMemory()) {
            database.execute(SQL.read("claims/table"));
            database.execute(new Sql("insert into claim_check by name select 'C1' as claim, '" + verdict + "' as verdict"));
            database.write(release.resolve("claim_check.parquet"), "claim_check");
        }
    }

    private static void views(Database database, Path release) throws SQLException {
        for (HandwrittenView view : HandwrittenView.all(SQL, release)) {
            view.create(database);
        }
        new HandwrittenView(SQL, "claim_check", release).create(database);
    }

    private static List<String> told(Path release) throws SQLException {
        try (Database database = Database.inMemory()) {
            new HandwrittenView(SQL, "overturned", release).create(database);
            return database.list(new Sql("select kind, claim, division_code, year, said, holds from overturned"), row -> String.join(
                    " ", row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), "→", row.getString(6)));
        }
    }
}
