package nianbao.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.definition.Title;

/**
 * What a reader must know about a figure and its change, in a few words.
 *
 * @param ofAll the months that every figure of the year covers, which stand over the column; none where they differ
 */
record Remark(Optional<Months> ofAll) {

    Title on(ComparedFigure figure) {
        List<Title> parts = new ArrayList<>();
        if (ofAll.isEmpty()) {
            addMonths(figure.months(), parts);
        }
        addCoverage("coverage", figure.coverage(), parts);
        if (figure.before() != null) {
            addMonthsBefore(figure.before().months(), parts);
            addCoverage("previous_coverage", figure.before().coverage(), parts);
        }
        addBreaks(figure.breaks(), parts);
        addChange(figure, parts);
        return new Title(
                parts.stream().map(Title::zh).collect(Collectors.joining("；")),
                parts.stream().map(Title::en).collect(Collectors.joining("; ")));
    }

    private static void addBreaks(ComparedFigure.Breaks breaks, List<Title> parts) {
        if (breaks.months()) {
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

    private static void addChange(ComparedFigure figure, List<Title> parts) {
        if (figure.changePoints() != null) {
            parts.add(ExportWords.of("points"));
        }
        if (figure.isFromZero()) {
            parts.add(ExportWords.of("base_zero"));
        }
    }

    private static void addMonths(Months months, List<Title> parts) {
        if (!months.areWholeYear()) {
            parts.add(months.title());
        }
    }

    private static void addMonthsBefore(Months months, List<Title> parts) {
        if (!months.areWholeYear()) {
            parts.add(new Title(
                    ExportWords.of("previous_months", Map.of("months", months.title().zh())).zh(),
                    ExportWords.of("previous_months", Map.of("months", months.title().en())).en()));
        }
    }

    private static void addCoverage(String words, Coverage coverage, List<Title> parts) {
        if (!coverage.isComplete()) {
            parts.add(ExportWords.of(words, Map.of("reported", coverage.reported(), "expected", coverage.expected())));
        }
    }
}
