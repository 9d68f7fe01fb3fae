package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published warehouse as other programs meet it. */
class ElsewhereTest {

    private static final String VIEWS =
            "select view_name from duckdb_views() where not internal and database_name = current_database() order by view_name";

    @Test
    void every_view_answers_a_program_that_runs_in_another_folder(@TempDir Path elsewhere) throws Exception {
        Path script = Files.writeString(elsewhere.resolve("Client.java"), CLIENT);
        Path warehouse = SampleWarehouse.home().warehouse();
        Process client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", driver(), script.toString(), warehouse.toString(), VIEWS)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(client.waitFor()).as(said).isZero();
        assertThat(said.lines().toList()).contains("claim_check", "crime", "year_on_year");
        assertThat(said.lines().toList()).containsExactlyElementsOf(ask(VIEWS));
    }

    @Test
    void views_and_columns_say_what_they_are() throws Exception {
        assertThat(ask("select view_name from duckdb_views() where not internal"
                        + " and database_name = current_database() and comment is null"))
                .isEmpty();
        assertThat(ask("select comment from duckdb_columns() where table_name = 'crime' and column_name = 'cases_filed'"))
                .containsExactly("立案数 / Criminal cases filed (case)");
    }

    private static List<String> ask(String query) throws Exception {
        try (Database warehouse = Database.readOnly(SampleWarehouse.home().warehouse())) {
            return warehouse.list(new Sql(query), row -> row.getString(1));
        }
    }

    private static String driver() throws Exception {
        return Path.of(Class.forName("org.duckdb.DuckDBDriver").getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** Counts the rows of every view and prints its name. */
    private static final String CLIENT = """
            import java.sql.*;
            import java.util.*;

            class Client {
                public static void main(String[] arguments) throws Exception {
                    Properties readOnly = new Properties();
                    readOnly.setProperty("duckdb.read_only", "true");
                    try (Connection warehouse = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], readOnly);
                            Statement list = warehouse.createStatement();
                            ResultSet views = list.executeQuery(arguments[1])) {
                        while (views.next()) {
                            try (Statement count = warehouse.createStatement()) {
                                count.executeQuery("select count(*) from " + views.getString(1)).close();
                            }
                            System.out.println(views.getString(1));
                        }
                    }
                }
            }
            """;
}
