package nianbao.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A summary as it is printed. */
public record SummaryText(Summary summary) {

    private static final int SENT_BACK_SHOWN = 20;
    private static final int LEFT_OUT_SHOWN = 20;

    /** All lines, without a line break at the end. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add(line("workbooks", workbooks()));
        if (summary.received() > 0) {
            lines.add(line("figures", number(summary.figures()) + " landed"));
            lines.add(line("findings", counts(summary.findings(), List.of("error", "warning", "note"))));
        }
        if (summary.release() != null) {
            lines.add(line("release", summary.release()));
            lines.add(line("comparison", summary.comparison()));
        }
        lines.add(line("seconds", String.format(Locale.ROOT, "%.1f", summary.seconds())));
        lines.addAll(sentBack());
        lines.addAll(leftOut());
        return String.join(System.lineSeparator(), lines);
    }

    private String headline() {
        if (summary.published()) {
            return "Published release " + summary.release();
        }
        return summary.release() == null
                ? "Nothing new: the inbox holds no workbook yet, and nothing is published"
                : "Nothing new: nothing published, release " + summary.release() + " stays in force";
    }

    private String workbooks() {
        String found = (summary.received() - summary.again()) + " new, " + summary.known() + " known";
        if (summary.others() > 0) {
            found += " (and " + summary.others() + " other files left out)";
        }
        if (summary.again() > 0) {
            found += ", " + summary.again() + " read again under changed definitions";
        }
        return summary.received() == 0
                ? found
                : found + ": " + counts(summary.submissions(), List.of("accepted", "returned", "refused"));
    }

    private Stream<String> sentBackLines() {
        return summary.sentBack().stream()
                .limit(SENT_BACK_SHOWN)
                .map(sent -> "  " + sent.outcome() + "  " + new OneLine(sent.file()) + "  " + sent.reason());
    }

    private List<String> leftOut() {
        int more = summary.leftOut().size() - LEFT_OUT_SHOWN;
        Stream<String> shown = summary.leftOut().stream()
                .limit(LEFT_OUT_SHOWN)
                .map(left -> "  left out  " + new OneLine(left.file()) + "  " + left.reason());
        return Stream.concat(shown, more > 0 ? Stream.of("  and " + more + " more left out") : Stream.empty()).toList();
    }

    private List<String> sentBack() {
        int more = summary.sentBack().size() - SENT_BACK_SHOWN;
        Stream<String> rest = more > 0 ? Stream.of("  and " + more + " more: query finding") : Stream.empty();
        return Stream.concat(sentBackLines(), rest).toList();
    }

    private static String counts(Map<String, Long> counts, List<String> kinds) {
        return String.join(
                ", ", kinds.stream().map(kind -> number(counts.getOrDefault(kind, 0L)) + " " + kind).toList());
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-11s %s", name, value);
    }
}
