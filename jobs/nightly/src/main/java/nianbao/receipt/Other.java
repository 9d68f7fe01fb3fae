package nianbao.receipt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.collect.Collected;
import nianbao.run.RunRecord;
import nianbao.run.Summary;
import nianbao.sql.Sql;

/**
 * Something in the inbox of which no submission came.
 *
 * @param state a key of {@code words.yaml}
 * @param reason in both languages, with a slash between
 */
record Other(Instant seen, String file, String state, String reason) {

    /** What a run that is at work has found. */
    static List<Other> of(Instant seen, Collected collected) {
        Stream<Other> again = collected.repeated().stream().map(one -> again(seen, one.file(), one.first()));
        return Stream.concat(again, collected.passedOver().stream().map(one -> leftOut(seen, one.file(), one.reason().words())))
                .toList();
    }

    /** What runs have told of, each thing once; the newest run comes first. */
    static List<Other> of(List<RunRecord> runs) {
        Map<String, Other> others = new LinkedHashMap<>();
        for (int run = runs.size() - 1; run >= 0; run--) {
            RunRecord account = runs.get(run);
            if (account.summary() != null) {
                of(account.started(), account.summary()).forEach(other -> others.putIfAbsent(other.file() + other.reason(), other));
            }
        }
        return List.copyOf(others.values());
    }

    private static Stream<Other> of(Instant seen, Summary summary) {
        return Stream.concat(
                summary.cameAgain().stream().map(one -> again(seen, one.file(), one.first())),
                summary.leftOut().stream().map(one -> leftOut(seen, one.file(), one.reason())));
    }

    private static Other again(Instant seen, String file, String first) {
        return new Other(seen, file, "again", "与“" + first + "”相同 / The same as “" + first + "”");
    }

    private static Other leftOut(Instant seen, String file, String reason) {
        return new Other(seen, file, "left_out", reason);
    }

    /** Whether the same is said of the same file, whenever that was. */
    boolean isLike(Other other) {
        return file.equals(other.file) && reason.equals(other.reason);
    }

    Sql sql() {
        return new Sql("select timestamp " + Sql.literal(seen.toString()) + " as received_at, " + Sql.literal(file) + " as file, "
                + Sql.literal(state) + " as state, " + Sql.literal(reason) + " as reason");
    }
}
