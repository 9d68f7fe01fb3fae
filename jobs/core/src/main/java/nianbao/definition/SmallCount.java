package nianbao.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which figures of an indicator are too small to be published.
 *
 * @param minimum the smallest one that is published; zero where all are
 * @param zero whether zero is published all the same
 * @param percent how closely, in per cent of it, nobody may work out a figure that is not published; and never more closely than by the minimum
 */
public record SmallCount(BigDecimal minimum, boolean zero, BigDecimal percent) {

    private static final SmallCount USUAL = new SmallCount(new BigDecimal(5), true, BigDecimal.TEN);

    /** As a definition says it of an indicator, or of the whole form; null where neither says anything, and of a rate, which goes by its counts. */
    static @Nullable SmallCount of(@Nullable JsonNode form, @Nullable JsonNode indicator, Kind kind) {
        if (kind == Kind.RATE || form == null && indicator == null) {
            return null;
        }
        return USUAL.with(form).with(indicator);
    }

    /** Whether there are any. */
    public boolean hidesAny() {
        return minimum.signum() > 0;
    }

    private SmallCount with(@Nullable JsonNode node) {
        return node == null
                ? this
                : new SmallCount(
                        node.has("minimum") ? new BigDecimal(node.get("minimum").asString()) : minimum,
                        node.has("zero") ? node.get("zero").asString().equals("shown") : zero,
                        node.has("percent") ? new BigDecimal(node.get("percent").asString()) : percent);
    }
}
