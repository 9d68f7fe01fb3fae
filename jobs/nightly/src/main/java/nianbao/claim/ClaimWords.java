package nianbao.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is said of claims in Chinese and English; it stands in {@code words.yaml} alone. */
final class ClaimWords {

    private static final JsonNode WORDS = load();

    private ClaimWords() {}

    /** The words with their places, such as {@code {computed}}, filled in. */
    static Title of(String key, Map<String, ?> places) {
        JsonNode both = WORDS.required(key);
        return new Title(fill(both.get("zh").asString(), places, Language.ZH), fill(both.get("en").asString(), places, Language.EN));
    }

    /** Those with places in turn, in the language of whoever runs the program. */
    static String here(String key, @Nullable Object... places) {
        return WordsFile.beside(ClaimWords.class).here(key, places);
    }

    /** The same in both. */
    static Title title(String key, @Nullable Object... places) {
        return WordsFile.beside(ClaimWords.class).of(key).filled(places);
    }

    private static String fill(String text, Map<String, ?> places, Language language) {
        String filled = text;
        for (Map.Entry<String, ?> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue() instanceof Title title ? language.of(title) : String.valueOf(place.getValue()));
        }
        return filled;
    }

    private static JsonNode load() {
        try (InputStream file = ClaimWords.class.getResourceAsStream("words.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
