package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a view gives once is held by a test of every release. */
class KeysTest {

    private static final Path SQL = Path.of(System.getProperty("nianbao.root")).resolve("sql");
    // The same thing can be found more than once in a workbook.
    private static final Set<String> WITHOUT = Set.of("finding");

    @Test
    void every_view_has_a_test_of_its_keys() throws IOException {
        Set<String> untested = Files.readAllLines(SQL.resolve("views/views.txt")).stream()
                .filter(view -> !Files.exists(SQL.resolve("tests/" + view + "_unique.sql")))
                .collect(Collectors.toSet());

        assertThat(untested).isEqualTo(WITHOUT);
    }
}
