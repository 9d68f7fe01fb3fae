package nianbao.reading.submission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nianbao.observation.Observation;
import nianbao.observation.Period;
import org.jspecify.annotations.Nullable;

/**
 * Notices when two tables of a workbook hold the same figure. One that an older table gives for its newest years and a newer
 * table once more for comparison may have been revised since; one of half a year may stand beside that of the year; any other
 * stands twice by mistake.
 */
final class RepeatedFigures {

    private final Findings findings;
    private final Map<Subject, Map<Series, Place>> places = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    RepeatedFigures(Findings findings) {
        this.findings = findings;
    }

    private record Subject(String form, int year, @Nullable String divisionCode) {}

    private record Series(String indicator, @Nullable String breakdown, @Nullable String category) {}

    /** @param newest the newest year of the table */
    private record Place(String sheet, String cell, int newest, Period period, @Nullable BigDecimal value) {}

    /**
     * Whether it is the first of its kind, tables that cover more of the year and newer ones going first; a finding when it is not,
     * unless it is the same.
     */
    boolean isFirst(Observation figure, int newest) {
        Series series = new Series(figure.indicator(), figure.breakdown(), figure.category());
        Place first = places.computeIfAbsent(subject(figure), subject -> new HashMap<>())
                .putIfAbsent(series, new Place(figure.sheet(), figure.cell(), newest, figure.period(), figure.value()));
        if (first != null && first.period().months() > figure.period().months()) {
            reportPart(figure.sheet(), first.sheet());
        } else if (first != null && first.newest() == newest) {
            report("repeated_figure", figure, first);
        } else if (first != null && !isSame(figure.value(), first.value())) {
            report("restated_figure", figure, first);
        }
        return first == null;
    }

    private static Subject subject(Observation figure) {
        return new Subject(figure.form(), figure.period().year(), figure.divisionCode());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private void reportPart(String sheet, String whole) {
        if (parts.add(sheet)) {
            findings.sheet("part_of_year_beside", sheet, sheet, whole);
        }
    }

    private void report(String rule, Observation figure, Place first) {
        Findings.Spot spot = new Findings.Spot(figure.sheet(), figure.cell(), figure.divisionCode(), figure.indicator());
        String where = first.sheet().equals(figure.sheet()) ? first.cell() : first.sheet() + "!" + first.cell();
        findings.add(rule, spot, figure.value() == null ? null : figure.value().toPlainString(), where);
    }
}
