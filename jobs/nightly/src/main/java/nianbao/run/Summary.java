package nianbao.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run did.
 *
 * @param received how many workbooks were read
 * @param again how many of them for a second time, because the definitions have changed
 * @param published whether there was reason to make a release
 * @param release the release in force, or null while there is none
 * @param comparison where its comparison workbook lies, or null
 * @param report where its report begins, or null
 * @param revised by which workbooks figures differ from what was published before
 * @param submissions how many were decided in which way
 * @param findings how many of which level
 */
public record Summary(
        int received,
        int again,
        int known,
        int others,
        boolean published,
        @Nullable String release,
        @Nullable String comparison,
        @Nullable String report,
        Map<String, Long> submissions,
        long figures,
        Map<String, Long> findings,
        List<SentBack> sentBack,
        List<LeftOut> leftOut,
        List<NotInForce> notInForce,
        List<Again> cameAgain,
        List<Revised> revised,
        double seconds) {

    /** What was told of runs before this or that was told of lacks it. */
    public Summary {
        leftOut = leftOut == null ? List.of() : leftOut;
        notInForce = notInForce == null ? List.of() : notInForce;
        cameAgain = cameAgain == null ? List.of() : cameAgain;
        revised = revised == null ? List.of() : revised;
    }

    /** With so many entries of each list, its first ones. */
    public Summary first(int most) {
        return new Summary(
                received, again, known, others, published, release, comparison, report, submissions, figures, findings, first(sentBack, most),
                first(leftOut, most), first(notInForce, most), first(cameAgain, most), first(revised, most), seconds);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    /** How many entries each list has beyond so many, by its name. */
    public Map<String, Integer> beyond(int most) {
        Map<String, Integer> beyond = new TreeMap<>(Map.of(
                "sent_back", sentBack.size(), "left_out", leftOut.size(), "not_in_force", notInForce.size(),
                "came_again", cameAgain.size(), "revised", revised.size()));
        beyond.values().removeIf(size -> size <= most);
        beyond.replaceAll((list, size) -> size - most);
        return beyond;
    }

    /** A workbook that was accepted, while others go before it. */
    public record NotInForce(String file, String reason) {}

    /** A workbook that came once more, byte for byte: under which name, and when, its content came first. */
    public record Again(String file, String first, Instant since) {}

    /** A workbook by which figures differ from those that were published before, and how many of them. */
    public record Revised(String file, long figures) {}

    /** A workbook of which nothing landed, and the first reason. */
    public record SentBack(String file, String outcome, String reason) {}

    /** Something in the inbox that was not taken, and why. */
    public record LeftOut(String file, String reason) {}
}
