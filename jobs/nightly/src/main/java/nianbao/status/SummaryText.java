package nianbao.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.label.OneLine;
import nianbao.language.Language;
import nianbao.page.Words;
import nianbao.query.Width;
import nianbao.run.Moment;
import nianbao.run.Summary;

/** A summary as it is printed. */
public record SummaryText(Summary summary, Words words) {

    private static final int SHOWN = 20;
    private static final int LABEL = 11;

    public SummaryText(Summary summary, Language language) {
        this(summary, StatusPage.words(language));
    }

    /** All lines, without a line break at the end. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add(line("workbooks", workbooks()));
        if (summary.received() > 0) {
            lines.add(line("figures", words.of("run_landed", words.number(summary.figures()))));
            lines.add(line("findings", counts(summary.findings(), findings())));
        }
        if (summary.release() != null) {
            lines.add(line("release", summary.release()));
            lines.add(line("comparison", String.valueOf(summary.comparison())));
        }
        if (summary.report() != null) {
            lines.add(line("report", summary.report()));
        }
        lines.add(line("seconds", String.format(Locale.ROOT, "%.1f", summary.seconds())));
        lines.addAll(shown("sent_back", summary.sentBack(), this::sentBack));
        lines.addAll(shown("not_in_force", summary.notInForce(), this::notInForce));
        lines.addAll(shown("revised", summary.revised(), this::revised));
        lines.addAll(shown("again", summary.cameAgain(), this::cameAgain));
        lines.addAll(shown("left_out", summary.leftOut(), this::leftOut));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> findings() {
        return summary.findings().containsKey("confirmed") ? List.of("error", "warning", "confirmed", "note") : List.of("error", "warning", "note");
    }

    private String headline() {
        String release = summary.release();
        if (release == null) {
            return words.of("run_nothing");
        }
        return words.of(summary.published() ? "run_published" : "run_nothing_new", release);
    }

    private String workbooks() {
        String found = words.of("run_new", summary.received() - summary.again(), summary.known());
        if (summary.others() > 0) {
            found += words.of("run_others", summary.others());
        }
        if (summary.again() > 0) {
            found += words.of("run_read_again", summary.again());
        }
        return summary.received() == 0
                ? found
                : found + words.of("run_outcomes", counts(summary.submissions(), List.of("accepted", "returned", "refused")));
    }

    private String sentBack(Summary.SentBack sent) {
        return words.of("run_" + sent.outcome(), new OneLine(sent.file()), new OneLine(sent.reason()));
    }

    private String notInForce(Summary.NotInForce workbook) {
        return words.of("run_not_in_force", new OneLine(workbook.file()), new OneLine(workbook.reason()));
    }

    private String revised(Summary.Revised workbook) {
        return words.of("run_revised", new OneLine(workbook.file()), words.number(workbook.figures()));
    }

    private String cameAgain(Summary.Again workbook) {
        return words.of("run_again", new OneLine(workbook.file()), new OneLine(workbook.first()), Moment.here().text(workbook.since()));
    }

    private String leftOut(Summary.LeftOut left) {
        return words.of("run_left_out", new OneLine(left.file()), new OneLine(left.reason()));
    }

    private <T> List<String> shown(String kind, List<T> all, Function<T, String> line) {
        Stream<String> shown = all.stream().limit(SHOWN).map(one -> "  " + line.apply(one));
        int left = all.size() - SHOWN;
        return Stream.concat(shown, left > 0 ? Stream.of("  " + words.of("run_more_" + kind, left)) : Stream.empty()).toList();
    }

    private String counts(Map<String, Long> counts, List<String> kinds) {
        return kinds.stream()
                .map(kind -> words.of("run_number_" + kind, words.number(counts.getOrDefault(kind, 0L))))
                .collect(Collectors.joining(words.of("between")));
    }

    private String line(String name, String value) {
        return Width.filled(words.of("run_" + name), LABEL) + " " + value;
    }
}
