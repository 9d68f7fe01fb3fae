package nianbao.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * From when on a change since the year before is worth a word; all of it has to be so.
 *
 * @param times how often one figure has to hold the other that was to be expected
 * @param atLeast how far they have to be apart
 * @param siblings how many typical deviations from what the others of the column did
 * @param history how many typical deviations from the earlier years of the division itself
 */
public record Jump(BigDecimal times, BigDecimal atLeast, BigDecimal siblings, BigDecimal history) {

    private static final Jump USUAL = new Jump(new BigDecimal(2), new BigDecimal(20), new BigDecimal(5), new BigDecimal("3.5"));

    /** As a definition says it of an indicator: not at all, or with the usual bounds where it names no others. */
    static @Nullable Jump of(@Nullable JsonNode node, Kind kind) {
        if (kind == Kind.RATE || node != null && node.isBoolean()) {
            return null;
        }
        return node == null ? USUAL : USUAL.with(node);
    }

    private Jump with(JsonNode node) {
        return new Jump(
                bound(node, "times", times), bound(node, "at_least", atLeast), bound(node, "siblings", siblings), bound(node, "history", history));
    }

    private static BigDecimal bound(JsonNode node, String name, BigDecimal usual) {
        return node.has(name) ? new BigDecimal(node.get(name).asString()) : usual;
    }
}
