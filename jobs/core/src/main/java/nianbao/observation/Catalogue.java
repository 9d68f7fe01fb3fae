package nianbao.observation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nianbao.label.Bilingual;
import nianbao.label.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that the product says about a submission, by rule; the words stand in {@code findings.yaml} alone. */
public final class Catalogue {

    private static final Map<String, Entry> ENTRIES = load();

    private Catalogue() {}

    /**
     * The level and the words of a rule; {@code {found}} and {@code {expected}} in them are places to fill. What stands in
     * square brackets is left out when there is nothing to fill it with.
     */
    public record Entry(String rule, Level level, String zh, String en) {

        private static final Pattern IF_EXPECTED = Pattern.compile("\\[([^\\[\\]]*\\{expected}[^\\[\\]]*)]");

        /** The message for the office, in Chinese and English. */
        public String message(String found, @Nullable String expected) {
            return fill(zh, found, expected) + " / " + fill(en, found, expected);
        }

        /** The same, each half with what was found in its own language; null where there is nothing to say. */
        public String message(@Nullable Bilingual found, @Nullable Bilingual expected) {
            String chinese = fill(zh, found == null ? null : found.zh(), expected == null ? null : expected.zh());
            return chinese + " / " + fill(en, found == null ? null : found.en(), expected == null ? null : expected.en());
        }

        private static String fill(String text, @Nullable String found, @Nullable String expected) {
            String worded = IF_EXPECTED.matcher(text).replaceAll(expected == null ? "" : "$1");
            return worded.replace("{found}", Excerpt.of(String.valueOf(found)))
                    .replace("{expected}", Excerpt.of(String.valueOf(expected)));
        }
    }

    /** The entry of a rule that the product itself brings. */
    public static Entry entry(String rule) {
        Entry entry = ENTRIES.get(rule);
        if (entry == null) {
            throw new IllegalArgumentException("no words for rule " + rule + " in findings.yaml");
        }
        return entry;
    }

    /** All entries, by rule. */
    public static Map<String, Entry> entries() {
        return ENTRIES;
    }

    private static Map<String, Entry> load() {
        try (InputStream words = Catalogue.class.getResourceAsStream("findings.yaml")) {
            Map<String, Entry> entries = new TreeMap<>();
            for (Map.Entry<String, JsonNode> rule : new YAMLMapper().readTree(words).properties()) {
                entries.put(rule.getKey(), entry(rule.getKey(), rule.getValue()));
            }
            return Map.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String rule, JsonNode words) {
        Level level = Level.valueOf(words.get("level").asString().toUpperCase(Locale.ROOT));
        return new Entry(rule, level, words.get("zh").asString(), words.get("en").asString());
    }
}
