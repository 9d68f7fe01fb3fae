package nianbao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.label.OneLine;

/** A summary as it is printed. */
public record SummaryText(Summary summary) {

    private static final int SHOWN = 20;

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
            lines.add(line("comparison", String.valueOf(summary.comparison())));
        }
        if (summary.report() != null) {
            lines.add(line("report", summary.report()));
        }
        lines.add(line("seconds", String.format(Locale.ROOT, "%.1f", summary.seconds())));
        lines.addAll(shown(summary.sentBack(), SummaryText::sentBack, ": query finding"));
        lines.addAll(shown(summary.notInForce(), SummaryText::notInForce, " not in force"));
        lines.addAll(shown(summary.revised(), SummaryText::revised, " workbooks that revise figures: query revision"));
        lines.addAll(shown(summary.cameAgain(), SummaryText::cameAgain, " that came again"));
        lines.addAll(shown(summary.leftOut(), SummaryText::leftOut, " left out"));
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

    private static String sentBack(Summary.SentBack sent) {
        return sent.outcome() + "  " + new OneLine(sent.file()) + "  " + new OneLine(sent.reason());
    }

    private static String notInForce(Summary.NotInForce workbook) {
        return "not in force  " + new OneLine(workbook.file()) + "  " + new OneLine(workbook.reason());
    }

    private static String revised(Summary.Revised workbook) {
        return "revised  " + new OneLine(workbook.file()) + "  " + number(workbook.figures())
                + " figures differ from what was published before";
    }

    private static String cameAgain(Summary.Again workbook) {
        return "again  " + new OneLine(workbook.file()) + "  has the content of " + new OneLine(workbook.first())
                + ", received " + Moment.here().text(workbook.since());
    }

    private static String leftOut(Summary.LeftOut left) {
        return "left out  " + new OneLine(left.file()) + "  " + new OneLine(left.reason());
    }

    private static <T> List<String> shown(List<T> all, Function<T, String> line, String more) {
        Stream<String> shown = all.stream().limit(SHOWN).map(one -> "  " + line.apply(one));
        int left = all.size() - SHOWN;
        return Stream.concat(shown, left > 0 ? Stream.of("  and " + left + " more" + more) : Stream.empty()).toList();
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
