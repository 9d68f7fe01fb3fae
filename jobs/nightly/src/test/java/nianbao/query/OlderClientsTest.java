package nianbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import nianbao.sample.SampleWarehouse;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the warehouse of the samples with the DuckDB of other years, each in a process of its own. */
class OlderClientsTest {

    private static final Path CLIENTS = Path.of("target/older-clients");

    @ParameterizedTest
    @ValueSource(strings = {"1.1.3", "1.4.0.0"})
    void an_older_client_finds_the_views_with_their_comments_rows_and_figures(String version) throws Exception {
        SampleWarehouse.load();
        List<String> told = told(CLIENTS.resolve("duckdb_jdbc-" + version + ".jar"));

        assertThat(told).anySatisfy(line -> assertThat(line).startsWith("year_on_year: Each figure beside the one of the year before"));
        assertThat(told).isEqualTo(told(own()));
    }

    private static List<String> told(Path client) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", client + System.getProperty("path.separator") + place(OlderClient.class),
                        OlderClient.class.getName(),
                        SampleWarehouse.home().warehouse().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    private static Path own() {
        return place(DuckDBDriver.class);
    }

    private static Path place(Class<?> of) {
        CodeSource source = of.getProtectionDomain().getCodeSource();
        return Path.of(URI.create(source.getLocation().toString()));
    }
}
