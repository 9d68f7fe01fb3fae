package nianbao.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The SQL condition of a rule: figures, numbers, operators and a few functions, and nothing else. */
record Condition(String text) {

    private static final Pattern ALLOWED = Pattern.compile("[\\w\\s.,()<>=!+*/%-]*");
    private static final Pattern COMMENT = Pattern.compile("--|/\\*");
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z_]\\w*\\b");
    private static final Set<String> LANGUAGE = Set.of(
            "and", "or", "not", "in", "between", "is", "null", "true", "false", "case", "when", "then", "else", "end",
            "abs", "round", "floor", "ceil", "coalesce", "nullif", "greatest", "least");

    /** The indicators that the condition is about, in the order in which it names them. */
    List<String> indicators(Collection<String> known) {
        if (!ALLOWED.matcher(text).matches() || COMMENT.matcher(text).find()) {
            throw new IllegalArgumentException("only indicators, numbers, operators and "
                    + String.join(", ", LANGUAGE.stream().sorted().toList()) + " may stand in it");
        }
        Set<String> names = new LinkedHashSet<>(words());
        names.removeAll(LANGUAGE);
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " is no indicator of this form");
        });
        if (names.isEmpty()) {
            throw new IllegalArgumentException("it names no indicator");
        }
        return List.copyOf(names);
    }

    private List<String> words() {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
