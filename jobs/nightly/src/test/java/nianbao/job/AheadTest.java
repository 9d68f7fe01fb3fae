package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.definition.Definitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadTest {

    private static final String EXPECTED = "nianbao.news";

    @TempDir
    Path folder;

    @BeforeEach
    void somethingIsNew() {
        System.setProperty(EXPECTED, "true");
    }

    @AfterEach
    void nothingIsNew() {
        System.clearProperty(EXPECTED);
    }

    @Test
    void definitions_that_were_begun_with_serve_one_run() {
        Path definitions = Nights.in(folder).definitions();

        Ahead.speakers(definitions);

        assertThat(Ahead.definitions(folder)).isEmpty();
        assertThat(Ahead.definitions(definitions).map(Definitions::digest))
                .contains(Definitions.load(definitions).digest());
        assertThat(Ahead.definitions(definitions)).isEmpty();
    }

    @Test
    void those_that_cannot_be_used_are_left_to_the_run_to_tell() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), "form: [");

        Ahead.speakers(folder);

        assertThat(Ahead.definitions(folder)).isEmpty();
    }

    @Test
    void where_nothing_is_new_nothing_is_loaded() {
        System.clearProperty(EXPECTED);
        Path definitions = Nights.in(folder).definitions();

        Ahead.speakers(definitions);

        assertThat(Ahead.definitions(definitions)).isEmpty();
    }
}
