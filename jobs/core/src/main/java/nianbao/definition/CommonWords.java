package nianbao.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Units, marks and row words that hold for every form; they stand in {@code common.yaml}. */
final class CommonWords {

    private static final JsonNode WORDS = load();

    private CommonWords() {}

    static Stream<String> list(String name) {
        return WORDS.get(name).valueStream().map(JsonNode::asString);
    }

    static JsonNode map(String name) {
        return WORDS.get(name);
    }

    private static JsonNode load() {
        try (InputStream words = CommonWords.class.getResourceAsStream("common.yaml")) {
            return new YAMLMapper().readTree(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
