package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.language.WordsFile;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final Pattern ASKED = Pattern.compile("\\bFailure\\.(?:of|words|title)\\(\\s*\"(\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{}");
    private static final WordsFile WORDS = WordsFile.beside(Failure.class);

    @Test
    void every_failure_has_its_words_in_both_languages_with_the_same_places_and_no_words_are_left_over() throws IOException {
        assertThat(asked()).containsExactlyInAnyOrderElementsOf(WORDS.words().keySet());
        assertThat(WORDS.words()).allSatisfy((key, words) -> {
            assertThat(words.zh()).containsPattern("\\p{IsHan}|\\{}");
            assertThat(places(words.en())).isEqualTo(places(words.zh()));
        });
    }

    @Test
    void what_stands_in_a_place_may_hold_the_sign_of_another() {
        assertThat(Failure.of("no_such_year", "{}", 2011)).hasMessage("There are no figures of {} or before; the first are of 2011.");
        assertThat(WORDS.of("no_such_year").filled(2009, 2011).zh()).isEqualTo("没有 2009 年及以前的数字；最早的是 2011 年。");
    }

    private static long places(String text) {
        return PLACE.matcher(text).results().count();
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> keys = new TreeSet<>();
            for (Path source : sources) {
                keys.addAll(ASKED.matcher(Files.readString(source)).results().map(match -> match.group(1)).collect(Collectors.toSet()));
            }
            return keys;
        }
    }
}
