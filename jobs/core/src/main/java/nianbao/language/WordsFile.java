package nianbao.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The file {@code words.yaml} that lies beside a class: what the office reads of it, in Chinese and English.
 *
 * @param words by a key, in the order of the file
 */
public record WordsFile(Map<String, Title> words) {

    /** The one beside a class. */
    public static WordsFile beside(Class<?> reader) {
        try (InputStream file = reader.getResourceAsStream("words.yaml")) {
            Map<String, Title> words = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : new YAMLMapper().readTree(file).properties()) {
                words.put(entry.getKey(), new Title(entry.getValue().get("zh").asString(), entry.getValue().get("en").asString()));
            }
            return new WordsFile(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words under a key, which has to be there. */
    public Title of(String key) {
        Title found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key + " in words.yaml");
        }
        return found;
    }

    /** The same with what belongs in their places, in the language of whoever runs the program. */
    public String here(String key, @Nullable Object... places) {
        return Language.here().of(of(key).filled(places));
    }
}
