package nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Kind;
import nianbao.division.Division;
import nianbao.observation.ControlTotal;
import nianbao.observation.Observation;
import nianbao.observation.Status;
import nianbao.reading.Meaning.Counted;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Turns the rows of a table into observations and control totals. */
final class TableReader {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final List<Column> columns;
    private final FigureReader figures;
    private final Map<Row, Subject> subjects = new LinkedHashMap<>();
    private final Map<Subject.Of, Row> visible = new HashMap<>();
    private final Set<Row> leftOut = new HashSet<>();

    final List<Observation> observations = new ArrayList<>();
    final List<ControlTotal> totals = new ArrayList<>();

    TableReader(Table table, Context context, List<Column> columns, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.columns = columns;
        this.figures = new FigureReader(context.definition(), findings);
    }

    void read() {
        RowLabels labels = new RowLabels(table, context, findings);
        table.dataRows().forEach(row -> subjects.put(row, labels.read(row)));
        findRepeated();
        int sinceSubtotal = table.headerBottom() + 1;
        for (Map.Entry<Row, Subject> entry : subjects.entrySet()) {
            sinceSubtotal = read(entry.getKey(), entry.getValue(), sinceSubtotal);
        }
        columns.stream().filter(column -> column.counted().indicator().undivided()).forEach(this::blanks);
    }

    /** A division whose undivided figure stands beside none of its rows has left it blank. */
    private void blanks(Column column) {
        String indicator = column.counted().indicator().name();
        Set<String> filled = new HashSet<>();
        observations.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .forEach(figure -> filled.add(figure.divisionCode()));
        subjects.forEach((row, subject) -> {
            if (subject instanceof Subject.Of of && !leftOut.contains(row) && filled.add(of.division().code())) {
                read(row, column, null, new Part(of.division(), null, null)).ifPresent(observations::add);
            }
        });
    }

    /** Answers the first row that the next subtotal covers. */
    private int read(Row row, Subject subject, int sinceSubtotal) {
        if (subject instanceof Subject.Of of && !leftOut.contains(row)) {
            columns.forEach(column -> observe(row, column, of));
        } else if (subject instanceof Subject.Total total) {
            Part part = new Part(total.division(), total.breakdown(), total.category());
            columns.forEach(column -> total(row, column, part, table.headerBottom() + 1, table.lastRow()));
        } else if (subject instanceof Subject.Subtotal subtotal) {
            Part part = new Part(null, subtotal.breakdown(), subtotal.category());
            columns.forEach(column -> total(row, column, part, sinceSubtotal, row.index() - 1));
            return row.index() + 1;
        }
        return sinceSubtotal;
    }

    private record Part(Division division, Breakdown breakdown, Category category) {}

    /** The same division twice is an error, unless one of the rows is hidden: then it is last year's, kept for copying. */
    private void findRepeated() {
        subjects.forEach((row, subject) -> {
            if (subject instanceof Subject.Of of && !row.hidden()) {
                repeated(row, of, visible.putIfAbsent(of, row));
            }
        });
        subjects.forEach((row, subject) -> {
            if (subject instanceof Subject.Of of && row.hidden()) {
                hidden(row, of);
            }
        });
    }

    private void repeated(Row row, Subject.Of of, Row first) {
        if (first != null) {
            findings.add("repeated_division", spot(row, of), of.division().name(), labelAddress(first));
            leftOut.add(row);
        }
    }

    private void hidden(Row row, Subject.Of of) {
        boolean twice = visible.containsKey(of);
        findings.add(twice ? "hidden_row_left_out" : "hidden_row_read", spot(row, of), of.division().name(), null);
        if (twice) {
            leftOut.add(row);
        }
    }

    private void observe(Row row, Column column, Subject.Of of) {
        boolean undivided = column.counted().indicator().undivided();
        Cell cell = cell(row, column);
        if (undivided && cell == null) {
            return;
        }
        Part part = undivided
                ? new Part(of.division(), null, null)
                : new Part(of.division(), of.breakdown(), of.category());
        read(row, column, cell, part).ifPresent(observations::add);
    }

    private void total(Row row, Column column, Part part, int coversFrom, int coversTo) {
        if (column.counted().indicator().kind() == Kind.RATE) {
            return;
        }
        read(row, column, cell(row, column), part)
                .filter(figure -> figure.status() == Status.REPORTED)
                .map(figure -> new ControlTotal(figure, coversFrom, coversTo))
                .ifPresent(totals::add);
    }

    private static Cell cell(Row row, Column column) {
        return row.at(column.index());
    }

    private Optional<Observation> read(Row row, Column column, Cell cell, Part part) {
        String address = Cell.address(row.index(), column.index());
        String division = part.division() == null ? null : part.division().code();
        Counted counted = column.counted();
        Findings.Spot spot = new Findings.Spot(context.sheet(), address, division, counted.indicator().name());
        return figures.read(cell, column, spot).map(figure -> observation(row, column, address, part, figure));
    }

    private Observation observation(Row row, Column column, String address, Part part, Figure figure) {
        Counted counted = column.counted();
        Breakdown breakdown = counted.breakdown() == null ? part.breakdown() : counted.breakdown();
        Category category = counted.category() == null ? part.category() : counted.category();
        return new Observation(
                context.definition().form(),
                context.period(),
                part.division() == null ? null : part.division().code(),
                counted.indicator().name(),
                breakdown == null ? null : breakdown.name(),
                category == null ? null : category.name(),
                figure.value(),
                column.unit(),
                figure.status(),
                figure.precision(),
                context.submission(),
                context.sheet(),
                address,
                row.index());
    }

    private Findings.Spot spot(Row row, Subject.Of of) {
        return new Findings.Spot(context.sheet(), labelAddress(row), of.division().code(), null);
    }

    private String labelAddress(Row row) {
        return Cell.address(row.index(), table.labelColumns().get(0));
    }
}
