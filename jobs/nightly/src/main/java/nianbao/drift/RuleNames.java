package nianbao.drift;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.drift.RuleToken.Kind;

/** The indicators that the condition of a rule names. */
public final class RuleNames {

    private RuleNames() {}

    /** In the order in which they first stand there. */
    public static Set<String> in(String condition) {
        return RuleToken.of(condition).stream()
                .filter(token -> token.kind() == Kind.NAME)
                .map(RuleToken::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
