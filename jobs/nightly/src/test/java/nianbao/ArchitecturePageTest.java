package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says how the program is built, held against the folders. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final int MOST = 35;

    @Test
    void it_names_every_package_and_no_other() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        String packages = page.substring(page.indexOf("## Packages"), page.indexOf("## What lies on the disk"));

        assertThat(FIRST_CELL.matcher(packages).results().flatMap(cell -> NAME.matcher(cell.group(1)).results()).map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(files().keySet());
    }

    @Test
    void no_package_has_more_files_than_anybody_can_look_over() throws IOException {
        assertThat(files()).allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(MOST));
    }

    @Test
    void whoever_changes_something_is_told_of_tests_that_there_are() throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        try (Stream<Path> files = Files.walk(ROOT.resolve("jobs"))) {
            assertThat(TEST.matcher(page).results().map(test -> test.group(1) + ".java").toList())
                    .isNotEmpty()
                    .isSubsetOf(files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** How many files each package of the program has. */
    private static Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (String module : new String[] {"core", "nightly"}) {
            Path sources = ROOT.resolve("jobs").resolve(module).resolve("src/main/java/nianbao");
            try (Stream<Path> paths = Files.walk(sources)) {
                paths.filter(path -> path.toString().endsWith(".java") && !path.getParent().equals(sources))
                        .map(path -> sources.relativize(path.getParent()).toString().replace('/', '.'))
                        .forEach(name -> files.merge(name, 1L, Long::sum));
            }
        }
        return files;
    }
}
