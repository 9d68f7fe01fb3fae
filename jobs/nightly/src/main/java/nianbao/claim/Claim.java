package nianbao.claim;

import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A figure printed in a report, to be held against the warehouse.
 *
 * @param id names the claim in its file, and in the conditions of other claims
 * @param origin whether it is printed or was derived from printed figures
 * @param parts the counts that a rate is said to come from; may be null
 * @param must what has to be true of the stated figures; may be null
 * @param missing what the warehouse cannot know of it; may be null
 * @param source its file and line
 */
public record Claim(
        String id,
        String topic,
        String origin,
        Title label,
        ClaimedPeriod period,
        StatedFigure stated,
        @Nullable Parts parts,
        Evidence evidence,
        @Nullable Must must,
        @Nullable Title missing,
        String source) {}
