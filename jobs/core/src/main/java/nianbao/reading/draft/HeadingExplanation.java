package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.reading.draft.InspectedHeading.Meaning;
import nianbao.reading.draft.InspectedHeading.Use;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.row.ChangeColumn;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Header;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Tells what the headings of a table were taken for. */
public final class HeadingExplanation {

    private final Understood understood;
    private final Table table;
    private final List<Finding> findings;
    private final Map<Integer, Column> read;
    private final Map<Integer, ChangeColumn> compared;

    public HeadingExplanation(Understood understood, List<Finding> findings) {
        this.understood = understood;
        this.table = understood.table();
        this.findings = findings;
        this.read = understood.columns().stream()
                .collect(Collectors.toMap(column -> column.heading().index(), Function.identity()));
        this.compared = understood.changes().columns().stream()
                .collect(Collectors.toMap(column -> column.heading().index(), Function.identity()));
    }

    /** The path over a column as it is written: line breaks become blanks, levels are joined by a slash. */
    public static String written(Table table, int column) {
        return IntStream.rangeClosed(table.headerTop(), table.headerBottom())
                .mapToObj(row -> table.sheet().speaking(row, column))
                .filter(Header::isFilled)
                .distinct()
                .map(cell -> cell.text().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("/"));
    }

    /** From left to right, then those that are missing. */
    public List<InspectedHeading> ofColumns() {
        int last = read.keySet().stream().reduce(table.lastColumn(), Math::max);
        Stream<InspectedHeading> there = IntStream.rangeClosed(table.firstDataColumn(), last)
                .mapToObj(column -> table.heading(column, understood.context().texts()))
                .filter(heading -> !heading.isEmpty() || read.containsKey(heading.index()) || isFound(heading))
                .map(this::column);
        return Stream.concat(there, findings.stream().filter(finding -> finding.rule().equals("missing_heading")).map(HeadingExplanation::missing))
                .toList();
    }

    private boolean isFound(ColumnHeading heading) {
        return finding(heading.address()).isPresent();
    }

    private InspectedHeading column(ColumnHeading heading) {
        String text = written(table, heading.index());
        Column column = read.get(heading.index());
        if (column != null) {
            return new InspectedHeading(heading.address(), text, 1, Use.READ, Meaning.of(column.says()), null);
        }
        ChangeColumn change = compared.get(heading.index());
        if (change != null) {
            return new InspectedHeading(heading.address(), text, 1, Use.COMPARED, Meaning.of(change.says()), null);
        }
        return finding(heading.address())
                .map(finding -> new InspectedHeading(heading.address(), text, 1, use(finding), null, finding.expected()))
                .orElseGet(() -> new InspectedHeading(heading.address(), text, 1, Use.IGNORED, null, null));
    }

    private static Use use(Finding finding) {
        return finding.rule().equals("repeated_heading") ? Use.REPEATED : Use.UNKNOWN;
    }

    private Optional<Finding> finding(String address) {
        return findings.stream()
                .filter(finding -> address.equals(finding.cell()))
                .filter(finding -> finding.level() == Level.ERROR && !finding.rule().equals("missing_heading"))
                .findFirst();
    }

    private static InspectedHeading missing(Finding finding) {
        return new InspectedHeading(null, Objects.requireNonNull(finding.expected()), 0, Use.MISSING, null, null);
    }

    /** Labels of rows that name an indicator or a category, each once. */
    public List<InspectedHeading> ofRows() {
        Map<String, InspectedHeading> headings = new LinkedHashMap<>();
        Stream.of(Dimension.INDICATOR, Dimension.CATEGORY)
                .filter(table.labelColumns()::containsKey)
                .forEach(dimension -> understood.lines().forEach(line -> row(line, dimension)
                        .ifPresent(heading -> headings.merge(heading.text() + heading.meaning(), heading, HeadingExplanation::again))));
        return new ArrayList<>(headings.values());
    }

    private static InspectedHeading again(InspectedHeading first, InspectedHeading other) {
        return new InspectedHeading(first.cell(), first.text(), first.times() + other.times(), first.use(), first.meaning(), null);
    }

    private Optional<InspectedHeading> row(Line line, Dimension dimension) {
        Cell label = table.sheet().speaking(line.row().index(), table.labelColumn(dimension));
        Coordinates says = line.identity();
        Coordinates own = dimension == Dimension.INDICATOR
                ? Coordinates.NONE.with(says.counted()).measuredIn(unit(line))
                : Coordinates.NONE.with(says.part());
        return label != null && Header.isFilled(label)
                ? Optional.of(new InspectedHeading(label.address(), label.text().strip(), 1, Use.READ, Meaning.of(own), null))
                : Optional.empty();
    }

    private static @Nullable String unit(Line line) {
        return line.byYear().values().iterator().next().unit();
    }
}
