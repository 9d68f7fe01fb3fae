package nianbao.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words in which units are written, in their normal form, and what each is worth in the unit of the warehouse. */
public record Units(Map<String, Map<String, BigDecimal>> worth) {

    /** Whether the word names a unit of any kind. */
    public boolean isUnit(String word) {
        return worth.values().stream().anyMatch(words -> words.containsKey(word));
    }

    /** The longest unit word that a label in its normal form ends with, when something stands before it. */
    public Optional<String> endOf(String normal) {
        return IntStream.range(1, normal.length()).mapToObj(normal::substring).filter(this::isUnit).findFirst();
    }

    /**
     * How many of {@code unit} one {@code word} is: 10000 for 万元 in yuan; null when they do not convert.
     * A unit without words of its own, such as a committee, is counted in 个 and the like.
     */
    public BigDecimal factor(String word, String unit) {
        return worth.getOrDefault(unit, worth.getOrDefault("count", Map.of())).get(word);
    }
}
