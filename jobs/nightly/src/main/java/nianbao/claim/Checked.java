package nianbao.claim;

import java.math.BigDecimal;

/**
 * A claim, and what came of holding it against the warehouse.
 *
 * @param evidence the query that gives the figure; null when there is none
 * @param cells how many cells the figure was read from; null when that is not known
 * @param lineage the query that lists the cells; null when they are not known
 * @param failure why it could not be checked; null when it could
 */
record Checked(
        Claim claim, Judgement judgement, ClaimedFigure figure, String evidence, Long cells, String lineage, String failure) {

    /** By how much the warehouse's figure is above what is stated; null where there is nothing to compare. */
    BigDecimal difference() {
        boolean isCompared = figure.value() != null && !claim.stated().manner().isBound();
        return isCompared ? figure.value().subtract(claim.stated().value()) : null;
    }
}
