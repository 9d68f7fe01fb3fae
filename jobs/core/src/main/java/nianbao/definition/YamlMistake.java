package nianbao.definition;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Where a file stops being YAML and why, which its parser tells in English and at the place where it gave up. */
record YamlMistake(JacksonException wrong) {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final String OTHER = "yaml_other";
    /** What the parser says, and what we say. */
    private static final Map<String, String> KEYS = Map.of(
            "mapping values are not allowed here", "yaml_colon",
            "could not find expected ':'", "yaml_no_colon",
            "while parsing a flow ", "yaml_bracket",
            "while scanning a quoted scalar", "yaml_quote",
            "that cannot start any token", "yaml_character",
            "expected <block end>", "yaml_indent",
            "Duplicate Object property", "yaml_twice");

    /** The key of its words. */
    String key() {
        String said = said();
        return KEYS.entrySet().stream().filter(entry -> said.contains(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(OTHER);
    }

    /** The line on which begins what is wrong; the parser names that before the one to which it came. */
    int line() {
        Matcher line = LINE.matcher(said());
        if (line.find()) {
            return Integer.parseInt(line.group(1));
        }
        return wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
    }

    private String said() {
        return String.valueOf(wrong.getOriginalMessage());
    }
}
