package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.query.Destination;
import nianbao.query.Format;
import nianbao.query.Query;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.verify.Verification;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final Sql YEARS = new Sql("select count(distinct year) as years from observation");

    private static final String VIEWS = """
            select view_name, sql, comment, (select string_agg(column_name || ' ' || data_type || ' ' || comment, ', ' order by column_index)
                from duckdb_columns() where table_name = view_name) as columns
            from duckdb_views() where not internal order by view_name""";

    @TempDir
    Path folder;

    @Test
    void a_reader_keeps_the_release_that_was_in_force_when_it_connected() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass();
        try (Database reader = Database.readOnly(nights.home().warehouse())) {
            assertThat(years(reader)).isEqualTo(1);
            Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("b.xlsx"));

            nights.pass();

            assertThat(years(reader)).isEqualTo(1);
        }
        try (Database reader = Database.readOnly(nights.home().warehouse())) {
            assertThat(years(reader)).isEqualTo(2);
        }
    }

    @Test
    void views_say_what_they_are() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass();

        assertThat(nights.ask("select view_name from duckdb_views() where not internal and comment is null")).isEmpty();
    }

    @Test
    void views_are_taken_over_from_the_release_before_and_read_the_new_one() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        String first = nights.pass().release();
        List<String> made = nights.ask(VIEWS);
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 14, 13).save(nights.inbox().resolve("b.xlsx"));
        String second = nights.pass().release();

        assertThat(nights.ask(VIEWS)).isEqualTo(made.stream().map(view -> view.replace(first, second)).toList());
    }

    @Test
    void every_column_of_every_view_says_what_it_is_to_clients_and_in_the_data_dictionary() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass();

        assertThat(nights.ask("""
                select view_name, column_name, duckdb_columns.comment, data_dictionary.text
                from duckdb_views() as view
                join duckdb_columns() on duckdb_columns.table_name = view_name
                join data_dictionary using (view_name)
                where not view.internal and data_dictionary.name = column_name and entry = 'column'
                    and (coalesce(duckdb_columns.comment, '') = '' or duckdb_columns.comment is distinct from text)
                """)).isEmpty();
        assertThat(nights.ask("select count(*) from data_dictionary where entry = 'column'"))
                .isEqualTo(nights.ask("select count(*) from duckdb_columns() where not internal"));
    }

    @Test
    void a_home_that_was_moved_is_published_anew_where_it_is_now() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        nights.pass();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(nights.home().folder(), elsewhere.resolve("home"));
        Files.move(nights.inbox(), elsewhere.resolve("inbox"));

        Nights moved = Nights.in(elsewhere);
        assertThatThrownBy(() -> new Query("select count(*) from observation")
                .answer(moved.home(), Format.CSV, new Destination.Screen(new StringWriter())))
                .hasMessageContaining("Run ./nianbao nightly --home " + moved.home().folder() + " once");
        moved.pass();

        assertThat(moved.ask("select count(*) from observation")).containsExactly("2");
    }

    @Test
    void a_release_that_has_come_to_its_place_is_neither_made_nor_tested_again() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        Run run = new Run(nights.home(), nights.pass().release());
        SqlFolder sql = new SqlFolder(nights.sql());
        Definitions definitions = Definitions.load(nights.definitions());

        new ReleaseBuilder(run, sql, definitions, Clock.systemUTC()).make();
        new Verification(run, sql).next();

        assertThat(run.work()).doesNotExist();
    }

    @Test
    void only_the_newest_releases_stay_on_disk_while_everything_that_landed_stays() throws Exception {
        Nights nights = Nights.in(folder);
        for (int year = 2014; year < 2017; year++) {
            Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve(year + ".xlsx"));
            nights.pass("nianbao.releases.kept", "2");
        }

        assertThat(Folders.below(nights.home().releases())).hasSize(2);
        assertThat(Folders.below(nights.home().landing())).hasSize(3);
        assertThat(nights.ask("select distinct year from observation order by year")).containsExactly("2014", "2015", "2016");
    }

    private static int years(Database reader) throws SQLException {
        return reader.list(YEARS, row -> row.getInt("years")).get(0);
    }
}
