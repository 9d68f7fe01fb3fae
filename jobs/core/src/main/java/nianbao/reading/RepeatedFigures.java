package nianbao.reading;

import java.util.HashMap;
import java.util.Map;
import nianbao.observation.Observation;

/** Notices when two tables of a workbook hold the same figure. */
final class RepeatedFigures {

    private final Findings findings;
    private final Map<Subject, Map<Series, Place>> places = new HashMap<>();

    RepeatedFigures(Findings findings) {
        this.findings = findings;
    }

    private record Subject(String form, int year, String divisionCode) {}

    private record Series(String indicator, String breakdown, String category) {}

    private record Place(String sheet, String cell) {}

    /** Whether it is the first of its kind; a finding when it is not. */
    boolean isFirst(Observation figure) {
        Series series = new Series(figure.indicator(), figure.breakdown(), figure.category());
        Place first = places.computeIfAbsent(subject(figure), subject -> new HashMap<>())
                .putIfAbsent(series, new Place(figure.sheet(), figure.cell()));
        if (first != null) {
            report(figure, first);
        }
        return first == null;
    }

    private static Subject subject(Observation figure) {
        return new Subject(figure.form(), figure.period().year(), figure.divisionCode());
    }

    private void report(Observation figure, Place first) {
        Findings.Spot spot = new Findings.Spot(figure.sheet(), figure.cell(), figure.divisionCode(), figure.indicator());
        String where = first.sheet().equals(figure.sheet()) ? first.cell() : first.sheet() + "!" + first.cell();
        findings.add("repeated_figure", spot, figure.value() == null ? null : figure.value().toPlainString(), where);
    }
}
