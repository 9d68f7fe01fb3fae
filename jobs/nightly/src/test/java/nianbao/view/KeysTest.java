package nianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;

/** What a view gives once is held by a test of every release. */
class KeysTest {

    private static final Path SQL = Path.of(System.getProperty("nianbao.root")).resolve("sql");
    // The same thing can be found, and decided, more than once in a workbook.
    private static final Set<String> WITHOUT = Set.of("finding", "open_finding", "decision");

    @Test
    void every_view_has_a_test_of_its_keys() throws IOException {
        Set<String> tests = new SqlFolder(SQL).names("tests").stream()
                .map(test -> test.substring(test.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        Set<String> untested = Files.readAllLines(SQL.resolve("views/views.txt")).stream()
                .filter(view -> !tests.contains(view + "_unique"))
                .collect(Collectors.toSet());

        assertThat(untested).isEqualTo(WITHOUT);
    }
}
