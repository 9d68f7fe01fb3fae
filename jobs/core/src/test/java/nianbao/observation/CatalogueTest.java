package nianbao.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void every_rule_speaks_chinese_and_english() {
        assertThat(Catalogue.entries().values()).allSatisfy(entry -> {
            assertThat(entry.zh()).matches(".*\\p{IsHan}.*");
            assertThat(entry.en()).matches(".*[a-z].*").doesNotMatch(".*\\p{IsHan}.*");
        });
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        assertThat(Catalogue.entries().values()).allSatisfy(entry -> {
            assertThat(entry.zh().contains("{found}")).isEqualTo(entry.en().contains("{found}"));
            assertThat(entry.zh().contains("{expected}")).isEqualTo(entry.en().contains("{expected}"));
        });
    }

    @Test
    void nothing_is_said_of_a_nearest_word_when_there_is_none() {
        Catalogue.Entry entry = Catalogue.entry("unknown_division");

        assertThat(entry.message("清可镇", "清河镇"))
                .isEqualTo("未知的单位“清可镇”，最接近的是“清河镇” / Unknown division “清可镇”; the nearest known one is “清河镇”");
        assertThat(entry.message("[2]", null)).isEqualTo("未知的单位“[2]” / Unknown division “[2]”");
    }

    @Test
    void every_rule_is_used_somewhere() throws IOException {
        String sources = sources();
        List<String> unused = Catalogue.entries().keySet().stream()
                .filter(rule -> !sources.contains("\"" + rule + "\"") && !sources.contains("'" + rule + "'"))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> nightly = Files.walk(Path.of("../nightly/src/main/java"));
                Stream<Path> sql = Files.walk(Path.of("../../sql"))) {
            return Stream.of(java, nightly, sql)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .map(CatalogueTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
