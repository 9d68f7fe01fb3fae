package nianbao.claim;

import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one claim.
 *
 * @param note why it is wrong in itself or doubtful; may be null
 * @param missing what is not known; may be null
 */
record Judgement(ClaimVerdict verdict, @Nullable Title note, @Nullable Title missing) {

    static Judgement unknown(@Nullable Title missing) {
        return new Judgement(ClaimVerdict.CANNOT_BE_KNOWN, null, missing);
    }

    Judgement noting(@Nullable Title doubt) {
        return new Judgement(verdict, doubt, missing);
    }
}
