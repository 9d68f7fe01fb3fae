package nianbao.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file {@code words.yaml} that lies beside a class: what the office reads of it, in Chinese and English, by a key. */
public final class WordsFile {

    private WordsFile() {}

    /** All words, in the order of the file. */
    public static Map<String, Title> beside(Class<?> reader) {
        try (InputStream file = reader.getResourceAsStream("words.yaml")) {
            Map<String, Title> words = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : new YAMLMapper().readTree(file).properties()) {
                words.put(entry.getKey(), new Title(entry.getValue().get("zh").asString(), entry.getValue().get("en").asString()));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
