package nianbao.reading.row;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import nianbao.reading.heading.YearText;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Dating;
import nianbao.reading.table.Header;
import nianbao.reading.table.Parents;
import nianbao.reading.table.PresentWords;
import nianbao.reading.table.RowLabels;
import nianbao.reading.table.RowLabels.RowLabel;
import nianbao.reading.table.Table;
import nianbao.reading.table.Vocabulary;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Understands what stands at the left of the rows of a table. */
final class RowReader {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final PresentWords present;
    private final Divisions divisions;
    private final RowLabels rowLabels;
    private final Parents parents = new Parents();
    private final BitSet figureColumns = new BitSet();
    private @Nullable RowLabel division;
    private @Nullable String within;

    RowReader(Table table, Context context, List<Column> columns, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.present = new PresentWords(table, context.texts());
        this.divisions = new Divisions(context, present, findings);
        this.rowLabels = new RowLabels(table, context.texts());
        this.within = context.sender();
        columns.forEach(column -> figureColumns.set(column.heading().index()));
    }

    /** What a row says, or empty when it holds no figures that could be read; {@code year} is that of the column. */
    Optional<Coordinates> read(Row row, @Nullable Integer columnYear) {
        Map<Dimension, RowLabel> own = rowLabels.of(row);
        Map<Dimension, RowLabel> labels = own.isEmpty() ? totalBefore(row) : own;
        division = labels.get(Dimension.DIVISION);
        if (labels.isEmpty()) {
            reportUnlabelled(row);
            return Optional.empty();
        }
        RowLabel ofYear = labels.get(Dimension.YEAR);
        Integer year = ofYear == null ? columnYear : year(ofYear);
        if (isIgnored(labels, year) || isStruckOut(row, labels)) {
            return Optional.empty();
        }
        if (ofYear != null && year == null) {
            reportYear(ofYear);
            return Optional.empty();
        }
        Coordinates stated = Coordinates.NONE.in(ofYear == null ? null : year).measuredIn(unit(labels));
        return said(row, labels, stated, year);
    }

    /** The label of a row that says by how much the indicator above it changed; empty of any other. */
    Optional<Cell> change(Row row) {
        Integer column = table.labelColumns().get(Dimension.INDICATOR);
        return column == null
                ? Optional.empty()
                : Optional.ofNullable(table.sheet().speaking(row.index(), column))
                        .filter(cell -> context.vocabulary(context.stated().year()).isChange(context.texts().of(cell)));
    }

    /** The cell that names the division of the row read last, be it one further up; empty when none does. */
    Optional<Cell> division() {
        return Optional.ofNullable(division).map(RowLabel::cell);
    }

    /** The word for a total may stand in front of the empty names, among the ordinals. */
    private Map<Dimension, RowLabel> totalBefore(Row row) {
        int names = Collections.min(table.labelColumns().values());
        Cell first = row.cells().get(0);
        boolean total = first.column() < names && first.isText() && divisions.isTotal(context.texts().of(first));
        return total ? Map.of(table.labelColumns().keySet().iterator().next(), new RowLabel(first, List.of(context.texts().of(first)))) : Map.of();
    }

    private Optional<Coordinates> said(Row row, Map<Dimension, RowLabel> labels, Coordinates stated, @Nullable Integer year) {
        Coordinates says = stated;
        for (Dimension dimension : table.labelColumns().keySet()) {
            Optional<Coordinates> more = dimension.isOptional() ? Optional.of(Coordinates.NONE) : said(row, dimension, labels, year);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            says = says.or(more.get());
        }
        return Optional.of(says);
    }

    private Optional<Coordinates> said(Row row, Dimension dimension, Map<Dimension, RowLabel> labels, @Nullable Integer year) {
        RowLabel label = labels.getOrDefault(dimension, dimension == Dimension.DIVISION ? labels.get(Dimension.CODE) : null);
        if (label == null) {
            reportUnlabelled(row);
            return Optional.empty();
        }
        return switch (dimension) {
            case DIVISION -> who(label, labels, year == null ? context.asOf() : year).map(Coordinates.NONE::with);
            case INDICATOR -> counted(row, label, unit(label, labels), year);
            case CATEGORY -> part(row, label, year);
            case YEAR, UNIT, WITHIN, CODE -> Optional.of(Coordinates.NONE);
        };
    }

    private Optional<Who> who(RowLabel label, Map<Dimension, RowLabel> labels, int year) {
        RowLabel code = labels.get(Dimension.CODE);
        String address = label.cell().address();
        Who who = code == null || code == label
                ? divisions.who(label.text(), address, year, within(labels, year))
                : divisions.who(label.text(), code.text(), address, year, within(labels, year));
        if (who instanceof Who.All all && all.division() != null && context.layout().isIn(Dimension.WITHIN, Place.MARKER)) {
            within = all.division().code();
        }
        return Optional.ofNullable(who);
    }

    /** A part of what stands above is counted in the same unit, unless it has one of its own. */
    private Optional<Coordinates> counted(Row row, RowLabel label, @Nullable String own, @Nullable Integer year) {
        Vocabulary vocabulary = context.vocabulary(year);
        Optional<Coordinates> counted = vocabulary.measured(readings(row, label, own));
        if (counted.isEmpty() && hasFigures(row)) {
            report("unknown_heading", label, vocabulary.nearest(label.text().key(), present.readings()));
        }
        return counted.map(says -> says.or(Coordinates.NONE.measuredIn(own == null ? unitAbove(says) : own)));
    }

    private @Nullable String unitAbove(Coordinates says) {
        String unit = parents.unit();
        boolean converts = unit != null && context.unitWords().factor(unit, says.indicator().unit()) != null;
        return converts ? unit : null;
    }

    private Optional<Coordinates> part(Row row, RowLabel label, @Nullable Integer year) {
        Vocabulary vocabulary = context.vocabulary(year);
        Optional<Part> part = vocabulary.part(readings(row, label, label.text().unit())).or(() -> whole(label));
        if (part.isEmpty() && hasFigures(row)) {
            report("unknown_category", label, vocabulary.nearest(label.text().key(), present.readings()));
        }
        return part.map(says -> Coordinates.NONE.with(says).measuredIn(label.text().unit()));
    }

    private List<String> readings(Row row, RowLabel label, @Nullable String unit) {
        if (!hasFigures(row)) {
            parents.section(label, unit);
        }
        List<String> below = hasFigures(row) ? parents.readings(label, unit) : label.text().readings();
        boolean path = label.levels().size() > 1;
        return path ? Stream.concat(label.path().readings().stream(), below.stream()).toList() : below;
    }

    private Optional<Part> whole(RowLabel label) {
        return divisions.isTotal(label.text()) ? Optional.of(Part.WHOLE) : Optional.empty();
    }

    private @Nullable Integer year(RowLabel label) {
        return Dating.yearIn(label.text().key(), context.layout());
    }

    private static @Nullable String unit(RowLabel label, Map<Dimension, RowLabel> labels) {
        String unit = unit(labels);
        return unit == null ? label.text().unit() : unit;
    }

    private static @Nullable String unit(Map<Dimension, RowLabel> labels) {
        RowLabel unit = labels.get(Dimension.UNIT);
        return unit == null ? null : unit.text().unit() != null ? unit.text().unit() : unit.text().key();
    }

    private @Nullable String within(Map<Dimension, RowLabel> labels, int year) {
        RowLabel label = labels.get(Dimension.WITHIN);
        return label == null
                ? within
                : context.definition().register()
                        .above(context.definition().level(), label.text().key(), year)
                        .map(Division::code)
                        .orElse(within);
    }

    private void reportYear(RowLabel label) {
        if (YearText.splitYear(label.text().key()).isPresent()) {
            report("split_year", label, null);
        } else {
            findings.add("undetermined", new Findings.Spot(context.sheet(), label.cell().address()), Undetermined.YEAR, null);
        }
    }

    /** A row of figures whose label is struck out is a question. */
    private boolean isStruckOut(Row row, Map<Dimension, RowLabel> labels) {
        Optional<RowLabel> struck = labels.values().stream().filter(label -> label.cell().struck()).findFirst();
        struck.filter(label -> hasFigures(row)).ifPresent(label -> report("struck_out", label, null));
        return struck.isPresent();
    }

    private boolean isIgnored(Map<Dimension, RowLabel> labels, @Nullable Integer year) {
        Vocabulary vocabulary = context.vocabulary(year);
        for (RowLabel label : labels.values()) {
            if (vocabulary.ignores(label.text().readings()) || context.leavesOut(label.cell().address())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFigures(Row row) {
        for (Cell cell : row.cells()) {
            if (figureColumns.get(cell.column()) && Header.isFilled(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Figures below the footer are not read, so a division that stands there must not be lost in silence. */
    void reportLost(List<Row> tail) {
        if (table.labelColumns().containsKey(Dimension.DIVISION)) {
            int column = table.labelColumns().get(Dimension.DIVISION);
            tail.stream()
                    .filter(row -> row.cells().stream().anyMatch(cell -> cell.isNumber() && !rowLabels.isLabel(cell.column())))
                    .map(row -> row.at(column))
                    .filter(cell -> Header.isFilled(cell) && context.definition().register().knows(Label.normal(cell.text())))
                    .forEach(cell -> findings.cell("row_below_footer", context.sheet(), cell, cell.text().strip(), null));
        }
    }

    private void report(String rule, RowLabel label, @Nullable String nearest) {
        report(rule, label, label.text().written().strip(), nearest);
    }

    private void report(String rule, RowLabel label, String found, @Nullable String nearest) {
        findings.cell(rule, context.sheet(), label.cell(), found, nearest);
    }

    private void reportUnlabelled(Row row) {
        row.cells().stream()
                .filter(cell -> cell.isNumber() && cell.column() >= table.firstDataColumn())
                .findFirst()
                .ifPresent(cell -> findings.cell("row_without_label", context.sheet(), cell, cell.text(), null));
    }
}
