package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nianbao.definition.Definitions;
import nianbao.release.Fingerprint;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintCacheTest {

    private static final Path GIVEN = Path.of("src/test/resources/nianbao");

    @TempDir
    Path folder;

    private Home home;
    private Path forms;
    private SqlFolder sql;

    @BeforeEach
    void remember() throws IOException {
        home = new Home(folder.resolve("home"));
        forms = Nights.copy(GIVEN.resolve("forms"), folder.resolve("forms"));
        sql = new SqlFolder(Nights.copy(Path.of(System.getProperty("nianbao.root")).resolve("sql"), folder.resolve("sql")));
        Nights.copy(GIVEN.resolve("register"), folder.resolve("register"));
        FingerprintCache.keep(home, Fingerprint.folders(forms, Definitions.load(forms)), sql);
    }

    @Test
    void marks_are_remembered_as_long_as_nothing_is_different() {
        assertThat(FingerprintCache.marks(home, forms, sql)).contains(Fingerprint.of(Definitions.load(forms), sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms/mediation.yaml", "forms/new.yaml", "register/division.csv", "claims/new.csv", "sql/new.sql"})
    void whatever_is_different_they_are_taken_anew(String changed) throws IOException {
        Path file = folder.resolve(changed);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);

        assertThat(FingerprintCache.marks(home, forms, sql)).isEmpty();
    }

    @Test
    void of_other_definitions_nothing_is_remembered() throws IOException {
        assertThat(FingerprintCache.marks(home, Nights.copy(forms, folder.resolve("others")), sql)).isEmpty();
    }

    @Test
    void what_cannot_be_read_any_more_is_forgotten() throws IOException {
        Files.writeString(home.marks(), "{");

        assertThat(FingerprintCache.marks(home, forms, sql)).isEmpty();
    }
}
