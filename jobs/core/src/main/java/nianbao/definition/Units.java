package nianbao.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which units are written, in their normal form and the usual one first, and what each is worth in the unit of the warehouse. */
public final class Units {

    private static final Set<String> COUNTS = Set.of("person", "household", "case", "count");

    private final Map<String, Map<String, BigDecimal>> worth;
    private final Set<String> words;
    private final int longest;

    Units(Map<String, Map<String, BigDecimal>> worth) {
        this.worth = worth;
        this.words = worth.values().stream().flatMap(unit -> unit.keySet().stream()).collect(Collectors.toSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** By the unit of the warehouse, what one of each word is worth in it. */
    public Map<String, Map<String, BigDecimal>> worth() {
        return worth;
    }

    /** Whether the word names a unit of any kind. */
    public boolean isUnit(String word) {
        return words.contains(word);
    }

    /** Whether a unit of the warehouse counts things: persons, cases, or what has no words of its own and is counted in 个. */
    public boolean isCount(String unit) {
        return COUNTS.contains(unit) || !worth.containsKey(unit);
    }

    /** The word in which one of a unit is usually written: 人 for a person, 个 for what has no words of its own. */
    public String wordOf(String unit) {
        return worth.getOrDefault(unit, worth.getOrDefault("count", Map.of())).entrySet().stream()
                .filter(word -> word.getValue().compareTo(BigDecimal.ONE) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The longest unit word that a label in its normal form ends with, when something stands before it. */
    public Optional<String> endOf(String normal) {
        for (int from = Math.max(1, normal.length() - longest); from < normal.length(); from++) {
            String end = normal.substring(from);
            if (isUnit(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /**
     * How many of {@code unit} one {@code word} is: 10000 for 万元 in yuan; null when they do not convert.
     * A unit without words of its own, such as a committee, is counted in 个 and the like.
     */
    public @Nullable BigDecimal factor(String word, String unit) {
        return worth.getOrDefault(unit, worth.getOrDefault("count", Map.of())).get(word);
    }
}
