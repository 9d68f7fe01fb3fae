package nianbao.reading.draft;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML writes them: bare where that is safe, otherwise in quotes. */
final class YamlText {

    private static final Pattern BARE = Pattern.compile("[\\p{L}](?:[\\p{L}0-9 ()（）、/._-]*[\\p{L}0-9)）])?");
    private static final Set<String> WORDS_OF_YAML = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {}

    static String of(String text) {
        boolean bare = BARE.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
        return bare ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }

    /** A list in one line. */
    static String list(Collection<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
