package nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.definition.Layout;
import nianbao.division.Division;
import nianbao.division.Match;
import nianbao.label.Label;
import nianbao.label.Nearest;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Understands what stands at the left of a row. */
final class RowLabels {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final Definition definition;
    private final Layout layout;

    RowLabels(Table table, Context context, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.definition = context.definition();
        this.layout = definition.layout();
    }

    /** What the row is about; an unknown label is a finding, as is a row of figures without one. */
    Subject read(Row row) {
        Cell label = table.sheet().speaking(row.index(), table.labelColumns().get(0));
        String text = label == null ? "" : Label.normal(label.text());
        if (text.isEmpty()) {
            return withoutLabel(row);
        }
        Optional<Part> part = part(row);
        return part.isPresent() ? subject(label, text, part.get()) : new Subject.None();
    }

    /** The category that a row is about; both null for the whole. */
    private record Part(Breakdown breakdown, Category category) {}

    private Subject subject(Cell label, String text, Part part) {
        if (layout.totals().contains(text)) {
            return new Subject.Total(null, part.breakdown(), part.category());
        }
        if (layout.subtotals().contains(text)) {
            return new Subject.Subtotal(part.breakdown(), part.category());
        }
        return division(label, part);
    }

    private Subject division(Cell label, Part part) {
        Match match = definition.register().find(label.text(), context.year(), definition.level(), context.sender());
        if (match instanceof Match.Found found) {
            noteAlias(label, found);
            return of(found.division(), part);
        }
        if (match instanceof Match.Unknown unknown) {
            findings.cell("unknown_division", context.sheet(), label, label.text().strip(), unknown.nearest());
        } else if (match instanceof Match.Ambiguous ambiguous) {
            findings.cell("ambiguous_division", context.sheet(), label, label.text().strip(), names(ambiguous.candidates()));
        }
        return new Subject.None();
    }

    /** A row that names a division of another level, such as the county over its townships, adds up. */
    private Subject of(Division division, Part part) {
        return division.level().equals(definition.level())
                ? new Subject.Of(division, part.breakdown(), part.category())
                : new Subject.Total(division, part.breakdown(), part.category());
    }

    private void noteAlias(Cell label, Match.Found found) {
        if (!found.official()) {
            Findings.Spot spot = new Findings.Spot(context.sheet(), label.address(), found.division().code(), null);
            findings.add("division_alias", spot, label.text().strip(), found.division().name());
        }
    }

    private Subject withoutLabel(Row row) {
        row.cells().stream()
                .filter(cell -> cell.isNumber() && cell.column() >= table.firstDataColumn())
                .findFirst()
                .ifPresent(cell -> findings.cell("row_without_label", context.sheet(), cell, cell.text(), null));
        return new Subject.None();
    }

    private Optional<Part> part(Row row) {
        if (layout.category() == null) {
            return Optional.of(new Part(null, null));
        }
        Cell label = table.sheet().speaking(row.index(), table.labelColumns().get(1));
        String text = label == null ? "" : Label.normal(label.text());
        List<Breakdown> inRows = definition.breakdowns().stream().filter(breakdown -> breakdown.of() == null).toList();
        Optional<Part> part = inRows.stream().map(breakdown -> part(breakdown, text)).filter(Objects::nonNull).findFirst();
        if (part.isEmpty()) {
            unknownCategory(row, label, inRows);
        }
        return part;
    }

    private static Part part(Breakdown breakdown, String text) {
        if (breakdown.totals().contains(text)) {
            return new Part(null, null);
        }
        return breakdown.categories().stream()
                .filter(category -> words(category).contains(text))
                .findFirst()
                .map(category -> new Part(breakdown, category))
                .orElse(null);
    }

    private void unknownCategory(Row row, Cell label, List<Breakdown> inRows) {
        List<String> known = inRows.stream()
                .flatMap(breakdown -> breakdown.categories().stream())
                .flatMap(category -> category.headings().stream())
                .map(Heading::text)
                .toList();
        String found = label == null ? "" : label.text().strip();
        String address = Cell.address(row.index(), table.labelColumns().get(1));
        Findings.Spot spot = new Findings.Spot(context.sheet(), address);
        findings.add("unknown_category", spot, found, Nearest.to(found, known).orElse(null));
    }

    private static List<String> words(Category category) {
        return category.headings().stream().map(Heading::text).map(Label::normal).toList();
    }

    private static String names(List<Division> divisions) {
        return String.join(", ", divisions.stream().map(division -> division.name() + " " + division.code()).toList());
    }
}
