package nianbao.account;

import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param received how many workbooks were read
 * @param again how many of them for a second time, because the definitions have changed
 * @param published whether there was reason to make a release
 * @param release the release in force, or null while there is none
 * @param comparison where its comparison workbook lies, or null
 * @param submissions how many were decided in which way
 * @param findings how many of which level
 */
public record Summary(
        int received,
        int again,
        int known,
        int others,
        boolean published,
        String release,
        String comparison,
        Map<String, Long> submissions,
        long figures,
        Map<String, Long> findings,
        List<SentBack> sentBack,
        List<LeftOut> leftOut,
        double seconds) {

    /** What was told of runs before files that were left out were told of lacks them. */
    public Summary {
        leftOut = leftOut == null ? List.of() : leftOut;
    }

    /** A workbook of which nothing landed, and the first reason. */
    public record SentBack(String file, String outcome, String reason) {}

    /** Something in the inbox that was not taken, and why. */
    public record LeftOut(String file, String reason) {}
}
