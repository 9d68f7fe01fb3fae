package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the office reads, in the file beside each class that says it. */
class WordsFilesTest {

    private static final Path JOBS = Path.of(System.getProperty("nianbao.root"), "jobs").normalize();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|（[^）]*）");
    /** Names of commands, settings, units and files, which are the same in both. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\w./-])[a-z]{2,}(?: [a-z]{2,}){3,}(?![\\w./-])");
    private static final Pattern PLACE = Pattern.compile("\\{\\w*}");

    @ParameterizedTest
    @MethodSource("files")
    void each_half_is_there_in_its_own_language_with_the_same_places(Path file) {
        Map<String, JsonNode> words = words(file);

        assertThat(words).isNotEmpty().allSatisfy((key, both) -> {
            assertThat(both.propertyNames()).containsExactlyInAnyOrder("zh", "en");
            assertThat(QUOTED.matcher(text(both, "en")).replaceAll("")).doesNotContainPattern(HAN);
            assertThat(QUOTED.matcher(text(both, "zh")).replaceAll("")).doesNotContainPattern(ENGLISH);
            assertThat(places(text(both, "zh"))).isEqualTo(places(text(both, "en")));
        });
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void what_is_kept_for_inspect_and_try_is_said_by_them(Path folder) throws IOException {
        String source;
        try (Stream<Path> classes = Files.list(JOBS.resolve(folder))) {
            source = classes.filter(file -> file.toString().endsWith(".java")).map(WordsFilesTest::read).collect(Collectors.joining());
        }
        Path file = JOBS.resolve(folder.toString().replace("java", "resources")).resolve("words.yaml");

        assertThat(words(file).keySet()).allSatisfy(key -> assertThat(asked(key)).anySatisfy(part -> assertThat(source).contains('"' + part + '"')));
    }

    /** A key, or what it begins and ends with where it is put together. */
    private static List<String> asked(String key) {
        return Stream.of(key, key.replaceFirst("_.*", "_"), key.replaceFirst("^head_", "")).distinct().toList();
    }

    static Stream<Path> spoken() {
        return Stream.of(Path.of("core/src/main/java/nianbao/reading/draft"), Path.of("nightly/src/main/java/nianbao/inspection"));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> core = Files.walk(JOBS.resolve("core/src/main/resources"));
                Stream<Path> nightly = Files.walk(JOBS.resolve("nightly/src/main/resources"))) {
            return Stream.concat(core, nightly).filter(file -> file.endsWith("words.yaml")).sorted().toList();
        }
    }

    private static Map<String, JsonNode> words(Path file) {
        return new YAMLMapper().readTree(file.toFile()).properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(JsonNode both, String language) {
        return both.path(language).asString("");
    }

    /** Those without a name as often as they come; one with a name may be said twice. */
    private static List<String> places(String text) {
        Stream<String> all = PLACE.matcher(text).results().map(MatchResult::group);
        return (text.contains("{}") ? all : all.distinct()).sorted().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
