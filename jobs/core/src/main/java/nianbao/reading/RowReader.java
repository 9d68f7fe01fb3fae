package nianbao.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.definition.Dimension;
import nianbao.division.Division;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Understands what stands at the left of the rows of a table. */
final class RowReader {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final Divisions divisions;
    private final Map<Dimension, Cell> labelsAbove = new EnumMap<>(Dimension.class);
    private final Parents parents = new Parents();

    RowReader(Table table, Context context, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.divisions = new Divisions(context, findings);
    }

    /** What a row says, or empty when it holds no figures that could be read; {@code year} is that of the column. */
    Optional<Coordinates> read(Row row, Integer year) {
        Map<Dimension, Cell> labels = labels(row);
        if (labels.isEmpty()) {
            reportUnlabelled(row);
            return Optional.empty();
        }
        return said(row, labels, year);
    }

    private Map<Dimension, Cell> labels(Row row) {
        Map<Dimension, Cell> labels = new EnumMap<>(Dimension.class);
        table.labelColumns().forEach((dimension, column) -> {
            Cell label = table.sheet().speaking(row.index(), column);
            if (Header.isFilled(label)) {
                labels.put(dimension, label);
            }
        });
        return labels.isEmpty() ? labels : withLabelsAbove(labels);
    }

    /** Beside a second label column a name may stand only in the first of its rows. */
    private Map<Dimension, Cell> withLabelsAbove(Map<Dimension, Cell> labels) {
        labelsAbove.keySet().removeIf(dimension -> !isLeftOfAny(dimension, labels.keySet()));
        labelsAbove.forEach(labels::putIfAbsent);
        labelsAbove.putAll(labels);
        return labels;
    }

    private boolean isLeftOfAny(Dimension dimension, Set<Dimension> stated) {
        int column = table.labelColumns().get(dimension);
        return stated.stream().anyMatch(other -> table.labelColumns().get(other) > column);
    }

    private Optional<Coordinates> said(Row row, Map<Dimension, Cell> labels, Integer columnYear) {
        Coordinates says = Coordinates.NONE;
        if (labels.containsKey(Dimension.YEAR)) {
            says = says.in(year(labels.get(Dimension.YEAR)));
        }
        Integer year = says.year() != null ? says.year() : columnYear;
        if (year == null || isIgnored(labels, year)) {
            return Optional.empty();
        }
        return said(row, labels, says.measuredIn(unit(labels)), year);
    }

    private Optional<Coordinates> said(Row row, Map<Dimension, Cell> labels, Coordinates stated, int year) {
        Coordinates says = stated;
        for (Dimension dimension : table.labelColumns().keySet()) {
            Cell label = labels.get(dimension);
            Optional<Coordinates> more = label == null ? missing(dimension, row) : said(dimension, label, labels, year);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            says = says.or(more.get());
        }
        return Optional.of(says);
    }

    private Optional<Coordinates> said(Dimension dimension, Cell label, Map<Dimension, Cell> labels, int year) {
        return switch (dimension) {
            case DIVISION -> Optional.ofNullable(divisions.who(label.text(), label.address(), year, within(labels, year)))
                    .map(Coordinates.NONE::with);
            case INDICATOR -> counted(label, year);
            case CATEGORY -> part(label, year);
            case YEAR, UNIT, WITHIN -> Optional.of(Coordinates.NONE);
        };
    }

    private Optional<Coordinates> missing(Dimension dimension, Row row) {
        boolean needless = dimension == Dimension.UNIT || dimension == Dimension.WITHIN;
        if (!needless) {
            reportUnlabelled(row);
        }
        return needless ? Optional.of(Coordinates.NONE) : Optional.empty();
    }

    private Optional<Coordinates> counted(Cell label, int year) {
        HeadingText text = HeadingText.of(label.text(), context.unitWords());
        List<String> readings = parents.readings(label, text.key());
        Optional<Counted> counted = context.vocabulary(year).counted(readings);
        if (counted.isEmpty()) {
            report("unknown_heading", label, context.vocabulary(year).nearest(text.key()));
        }
        return counted.map(meaning -> Coordinates.NONE.with(meaning).measuredIn(text.unit()));
    }

    private Optional<Coordinates> part(Cell label, int year) {
        String key = HeadingText.of(label.text(), context.unitWords()).key();
        List<String> readings = parents.readings(label, key);
        Optional<Part> part = context.vocabulary(year).part(readings).or(() -> whole(key));
        if (part.isEmpty()) {
            report("unknown_category", label, context.vocabulary(year).nearest(key));
        }
        return part.map(Coordinates.NONE::with);
    }

    private Optional<Part> whole(String key) {
        return context.layout().totals().contains(key) ? Optional.of(Part.WHOLE) : Optional.empty();
    }

    private static Integer year(Cell label) {
        Set<Integer> years = YearText.years(label.text());
        return years.size() == 1 ? years.iterator().next() : null;
    }

    private static String unit(Map<Dimension, Cell> labels) {
        Cell unit = labels.get(Dimension.UNIT);
        return unit == null ? null : Label.normal(unit.text());
    }

    private String within(Map<Dimension, Cell> labels, int year) {
        Cell label = labels.get(Dimension.WITHIN);
        return label == null
                ? context.sender()
                : context.definition().register()
                        .above(context.definition().level(), label.text(), year)
                        .map(Division::code)
                        .orElse(context.sender());
    }

    private boolean isIgnored(Map<Dimension, Cell> labels, int year) {
        return labels.values().stream()
                .anyMatch(label -> context.vocabulary(year)
                        .ignores(List.of(HeadingText.of(label.text(), context.unitWords()).key())));
    }

    private void report(String rule, Cell label, String nearest) {
        findings.cell(rule, context.sheet(), label, label.text().strip(), nearest);
    }

    private void reportUnlabelled(Row row) {
        row.cells().stream()
                .filter(cell -> cell.isNumber() && cell.column() >= table.firstDataColumn())
                .findFirst()
                .ifPresent(cell -> findings.cell("row_without_label", context.sheet(), cell, cell.text(), null));
    }
}
