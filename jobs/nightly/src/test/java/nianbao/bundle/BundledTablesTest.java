package nianbao.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.Sql;
import nianbao.warehouse.Attached;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTablesTest {

    @TempDir
    static Path folder;

    private static Path file;
    private static List<String> tables;

    @BeforeAll
    static void write() throws Exception {
        SampleWarehouse.load();
        file = new BundledTables(SampleWarehouse.home().warehouse()).write(folder);
        try (Stream<Path> parquet = Files.list(folder.resolve("tables"))) {
            tables = parquet.map(table -> table.getFileName().toString())
                    .filter(name -> name.endsWith(".parquet"))
                    .map(name -> name.replace(".parquet", ""))
                    .toList();
        }
    }

    @Test
    void every_view_is_a_table_with_the_same_rows_and_words() throws Exception {
        try (Database database = Database.inMemory();
                Attached made = database.attachToRead(file, "bundle");
                Attached read = database.attachToRead(SampleWarehouse.home().warehouse(), "warehouse")) {

            assertThat(tables).contains("crime", "year_on_year", "lineage", "data_dictionary");
            for (String table : tables) {
                Sql difference = new Sql("""
                        select count(*)
                        from (from ${one} except all from ${other}) as missing
                        full join (from ${other} except all from ${one}) as added on true""")
                        .with("one", read.table(table))
                        .with("other", made.table(table));
                assertThat(database.list(difference, row -> row.getLong(1))).as(table).containsExactly(0L);
            }
            assertThat(texts(database, "select comment from duckdb_tables() where database_name = 'bundle' and comment is null")).isEmpty();
            assertThat(texts(database, "select comment from duckdb_columns() where database_name = 'bundle' and table_name = 'crime'"
                    + " and column_name = 'cases_filed'")).first().asString().startsWith("立案数");
        }
    }

    @Test
    void counts_are_integers_and_other_figures_numbers_that_programs_compute_with() throws Exception {
        try (Database database = Database.inMemory()) {
            assertThat(texts(database, "select column_type from (describe from '" + folder.resolve("tables/crime.parquet")
                    + "') where column_name in ('cases_filed', 'solved_pct') order by column_name")).containsExactly("BIGINT", "DOUBLE");
            assertThat(texts(database, "select distinct column_type from (describe from '" + folder.resolve("tables/*.parquet")
                    + "') where column_type like 'DECIMAL%'")).isEmpty();
        }
    }

    @Test
    void a_text_file_opens_in_a_spreadsheet_with_chinese_words_and_without_formulas() throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve("tables/division.csv"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(folder.resolve("tables/division.csv"))).contains("371502", "东昌府区");
        assertThat(Files.readString(folder.resolve("tables/year_on_year.csv"))).doesNotContainPattern("\\d\\.\\d*0[,\\n]");
        for (String table : tables) {
            assertThat(Files.readString(folder.resolve("tables/" + table + ".csv"))).as(table).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
        }
    }

    @Test
    void a_text_that_a_spreadsheet_would_work_out_becomes_a_text() throws Exception {
        try (Database database = Database.inMemory()) {
            String written = new TableColumn("c", "VARCHAR").written();
            assertThat(texts(database, "select " + written + " from (values ('=1+1'), ('-12.5%'), ('-甲'), ('＋镇'), ('平安\u202e镇'), (null)) as t(c)"))
                    .containsExactly("'=1+1", "-12.5%", "'-甲", "'＋镇", "平安\uFFFD镇", null);
        }
    }

    private static List<String> texts(Database database, String query) throws Exception {
        return database.list(new Sql(query), row -> row.getString(1));
    }
}
