package nianbao.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.export.ExportWords;
import nianbao.language.Title;

/**
 * What a reader must know about a figure of the last year and its change, in a few words, as far as neither the heading of its column nor
 * that of its block says so.
 *
 * @param months those that every figure of the last year covers, which stand over the column; none where they differ
 * @param monthsBefore the same of the year before
 */
record Remark(int year, Optional<Months> months, Optional<Months> monthsBefore) {

    static Remark of(FormTable table) {
        int year = table.lastYear();
        return new Remark(year, table.months(year), table.months(year - 1));
    }

    /** The words about a figure, which are empty where there is nothing to say. */
    Title on(Optional<ComparedFigure> found, Block block) {
        List<Title> parts = new ArrayList<>();
        found.ifPresent(figure -> add(figure, block, parts));
        return new Title(
                parts.stream().map(Title::zh).collect(Collectors.joining("；")),
                parts.stream().map(Title::en).collect(Collectors.joining("; ")));
    }

    private void add(ComparedFigure figure, Block block, List<Title> parts) {
        if (months.isEmpty() && !figure.months().areWholeYear()) {
            parts.add(figure.months().title());
        }
        addCoverage("coverage", figure.coverage(), block, year, parts);
        if (figure.before() != null) {
            addMonthsBefore(figure.before().months(), parts);
            addCoverage("previous_coverage", figure.before().coverage(), block, year - 1, parts);
        }
        addBreaks(figure.breaks(), parts);
    }

    private void addBreaks(ComparedFigure.Breaks breaks, List<Title> parts) {
        if (breaks.months() && !headingsTellOfMonths()) {
            parts.add(ExportWords.of("break_months"));
        }
        if (breaks.definition()) {
            parts.add(ExportWords.of("break_definition"));
        }
        if (breaks.unit()) {
            parts.add(ExportWords.of("break_unit"));
        }
        if (breaks.boundary()) {
            parts.add(ExportWords.of("break_boundary"));
        }
    }

    private boolean headingsTellOfMonths() {
        return Stream.of(months, monthsBefore).flatMap(Optional::stream).anyMatch(told -> !told.areWholeYear());
    }

    private void addMonthsBefore(Months before, List<Title> parts) {
        if (monthsBefore.isEmpty() && !before.areWholeYear()) {
            parts.add(new Title(
                    ExportWords.of("previous_months", Map.of("months", before.title().zh())).zh(),
                    ExportWords.of("previous_months", Map.of("months", before.title().en())).en()));
        }
    }

    private static void addCoverage(String words, Coverage coverage, Block block, int year, List<Title> parts) {
        if (!coverage.isComplete() && !block.coverage(year).equals(Optional.of(coverage))) {
            parts.add(ExportWords.of(words, Map.of("reported", coverage.reported(), "expected", coverage.expected())));
        }
    }
}
