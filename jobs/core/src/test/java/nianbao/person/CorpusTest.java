package nianbao.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Some seven hundred texts with a personal number each, and as many that look like them and hold none. */
class CorpusTest {

    private static final int PERSONAL = 765;
    private static final int RIGHT = 711;
    private static final Pattern BY_NUMBER = Pattern.compile("u\\{([0-9a-f]{4})}");

    @Test
    void every_personal_number_is_found_and_no_right_text_is_taken_for_one() {
        List<String> personal = texts("personal.txt");
        List<String> right = texts("right.txt");
        List<String> missed = personal.stream().filter(text -> PersonalNumbers.kindIn(text).isEmpty()).toList();
        List<String> mistaken = right.stream().filter(text -> PersonalNumbers.kindIn(text).isPresent()).toList();
        double found = personal.size() - missed.size();
        String measured = "recall %.3f, precision %.3f".formatted(found / personal.size(), found / (found + mistaken.size()));

        assertThat(personal).hasSize(PERSONAL).doesNotHaveDuplicates();
        assertThat(right).hasSize(RIGHT).doesNotHaveDuplicates();
        assertThat(measured).as("missed %s, mistaken %s", missed, mistaken).isEqualTo("recall 1.000, precision 1.000");
    }

    private static List<String> texts(String resource) {
        try (InputStream file = CorpusTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::translateEscapes)
                    .map(CorpusTest::characters)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String characters(String text) {
        return BY_NUMBER.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
