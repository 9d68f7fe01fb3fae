package nianbao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.rebuild.Rebuild;
import nianbao.run.Summary;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallCountsTest {

    @TempDir
    Path folder;

    @Test
    void nobody_finds_a_small_count_of_twenty_cities_over_five_releases_with_revisions() throws Exception {
        RandomCities cities = new RandomCities(folder, 20, 11);
        cities.send(2014);
        cities.send(2015);
        for (int release = 0; release < 5; release++) {
            // The exports of a night are refused where anything is found in them, or in them and what was published before.
            Summary night = cities.nights().pass();
            assertThat(night.release()).isNotNull();
            cities.revise(release % 2 == 0 ? 2015 : 2014, 5);
        }
        Rebuild rebuild = new Rebuild(cities.nights().home(), new SqlFolder(cities.nights().sql()), Definitions.load(cities.nights().definitions()));
        assertThat(rebuild.prove().differences()).isEmpty();
        assertThat(cities.nights().ask("select distinct reason from suppressed order by 1")).containsExactly("kept", "protects", "rate", "small");
    }

    @Test
    void zeros_and_the_lower_levels_of_a_breakdown_are_hidden_where_a_definition_says_so() throws Exception {
        RandomCities cities = new RandomCities(folder, 1, 3);
        cities.nights().define("publish: {minimum: 5}", "publish: {minimum: 5, zero: hidden}");
        cities.nights().define("    of: mediated\n    categories:", "    of: mediated\n    publish: county\n    categories:");
        cities.nights().define("  settled:\n", "  settled:\n    publish: {minimum: 0}\n");
        cities.nights().define("rules:\n", "rules:\n  most_settled: {level: note, holds: settled >= mediated - 8, message: {zh: 少, en: Few}}\n");
        cities.send(2015);
        Path open = cities.nights().home().releases().resolve(cities.nights().pass().release()).resolve("public");

        assertThat(open(open, "select count(*) from observation where breakdown is not null and value is not null")).containsExactly("0");
        assertThat(open(open, "select count(*) > 0 from derived where breakdown is not null and value is not null")).containsExactly("true");
        assertThat(open(open, "select count(*) from aggregated where indicator = 'mediated' and value < 5")).containsExactly("0");
        assertThat(open(open, "select count(*) > 0 from observation where indicator = 'settled' and value < 5")).containsExactly("true");
        assertThat(cities.nights().ask("select count(*) from observation where status = 'Q'")).containsExactly("0");
        assertThat(open(open, "select distinct reason from suppressed")).containsExactly("hidden");
    }

    private static List<String> open(Path release, String query) throws SQLException {
        try (Database database = Database.readOnly(release.resolve("warehouse.duckdb"))) {
            return database.list(new Sql(query), row -> row.getString(1));
        }
    }
}
