package nianbao.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim, and what came of holding it against the warehouse.
 *
 * @param evidence the query that gives the figure; null when there is none
 * @param cells how many cells the figure was read from; null when that is not known
 * @param lineage the query that lists the cells; null when they are not known
 * @param failure why it could not be checked; null when it could
 */
record Checked(
        Claim claim, Judgement judgement, ClaimedFigure figure, @Nullable String evidence, @Nullable Long cells, @Nullable String lineage, @Nullable String failure) {

    /** The nearest ways of reading a rate that its own counts do not give; null for any other claim. */
    @Nullable String nearest() {
        Parts parts = claim.parts();
        return parts == null || claim.stated().admits(parts.ratio(claim.stated())) ? null : new Readings(parts, claim.stated()).toString();
    }

    /** By how much the warehouse's figure is above what is stated; null where there is nothing to compare. */
    @Nullable BigDecimal difference() {
        BigDecimal known = figure.value();
        return known == null || claim.stated().manner().isBound() ? null : known.subtract(claim.stated().value());
    }
}
