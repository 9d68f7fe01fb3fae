package nianbao.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What tells which of two workbooks of one night is the later one: what the names of the files say, and then when the files
 * were last changed.
 *
 * @param words how much the name says that this is a correction
 * @param modified in nanoseconds of the epoch
 */
public record Recency(int words, long modified) implements Comparable<Recency> {

    private static final Comparator<Recency> ORDER =
            Comparator.comparingInt(Recency::words).thenComparingLong(Recency::modified);
    private static final Pattern LAST = Pattern.compile("最终|最后");
    // One that is still to be corrected, or was not, is none.
    private static final Pattern CORRECTION = Pattern.compile(
            "(?<![待未需请应须勿不])(?:更正|修改|更新|终稿|修正|修订|订正|改正|定稿|重报)(?!前)|(?<![a-z])(corrected|correction|revised|updated|final)(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** That of a file, as it lies there now. */
    public static Recency of(String name, Path file) throws IOException {
        return of(name, Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
    }

    /**
     * When workbooks of one night count as received: in the order in which they replace each other, a microsecond apart; those of
     * which nothing tells which is the later one at the same time.
     */
    public static Map<String, Instant> inOrder(Map<String, Recency> workbooks, Instant night) {
        List<Recency> order = workbooks.values().stream().distinct().sorted().toList();
        Map<Recency, Instant> times = new HashMap<>();
        order.forEach(standing -> times.put(standing, night.plus(times.size(), ChronoUnit.MICROS)));
        Map<String, Instant> received = new HashMap<>();
        workbooks.forEach((workbook, standing) -> received.put(workbook, times.get(standing)));
        return received;
    }

    static Recency of(String file, long modified) {
        String name = String.valueOf(Path.of(file).getFileName());
        int words = LAST.matcher(name).find() ? 2 : CORRECTION.matcher(name).find() ? 1 : 0;
        return new Recency(words, modified);
    }

    @Override
    public int compareTo(Recency other) {
        return ORDER.compare(this, other);
    }
}
