package nianbao.drift;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.PreviousYear;
import nianbao.drift.RuleToken.Kind;

/** The indicators that the condition of a rule names. */
public final class RuleNames {

    private RuleNames() {}

    /** In the order in which they first stand there, be it for their figures or those of the year before. */
    public static Set<String> in(String condition) {
        return names(condition)
                .map(PreviousYear::indicator)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it asks for figures of the year before. */
    public static boolean askForYearBefore(String condition) {
        return names(condition).anyMatch(PreviousYear::isMeant);
    }

    private static Stream<String> names(String condition) {
        return RuleToken.of(condition).stream().filter(token -> token.kind() == Kind.NAME).map(RuleToken::text);
    }
}
