package nianbao.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianbao.label.Label;
import nianbao.observation.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Units, marks and row words that hold for every form; they stand in {@code common.yaml}. */
public final class CommonWords {

    private static final JsonNode WORDS = load();
    private static final Map<String, Status> STATUSES = Map.copyOf(statuses(WORDS.get("statuses")));

    private CommonWords() {}

    /** Words of a kind, such as {@code footer}, in the normal form of labels. */
    public static List<String> labels(String name) {
        return list(name).map(Label::normal).toList();
    }

    /** The units that no definition has to bring. */
    public static Units units() {
        Map<String, Map<String, BigDecimal>> worth = new TreeMap<>();
        for (Map.Entry<String, JsonNode> unit : map("units").properties()) {
            Map<String, BigDecimal> words = new TreeMap<>();
            unit.getValue().properties().forEach(word ->
                    words.put(Label.normal(word.getKey()), new BigDecimal(word.getValue().asString())));
            worth.put(unit.getKey(), words);
        }
        return new Units(worth);
    }

    /** The marks in place of a figure that no definition has to bring, in the normal form of labels. */
    public static Map<String, Status> statuses() {
        return STATUSES;
    }

    static Map<String, Status> statuses(JsonNode marks) {
        Map<String, Status> statuses = new HashMap<>();
        marks.properties().forEach(mark ->
                statuses.put(Label.normal(mark.getKey()), Status.valueOf(mark.getValue().asString().toUpperCase(Locale.ROOT))));
        return statuses;
    }

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
