package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.change.Growth;
import nianbao.definition.Dimension;
import nianbao.label.Label;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.HeadingText;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Footer;
import nianbao.reading.table.Header;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Reads the rows of a table: markers speak for the rows below them, and rows that repeat others are left out. */
final class Lines {

    private final Table table;
    private final Context context;
    private final Findings findings;
    /** Null stands for columns that name no year. */
    private final Set<Integer> columnYears;
    private final RowReader rows;
    private final Markers markers;
    private final Footer footer;
    private final Footer ends;
    private final Map<Coordinates, Line> visible = new HashMap<>();
    private final List<ChangeRow> changes = new ArrayList<>();

    /** @param columns those of the figures; a row without any in them has nothing to say */
    Lines(Table table, Context context, List<Column> columns, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.columnYears = columns.stream().map(column -> column.says().year()).collect(Collectors.toCollection(LinkedHashSet::new));
        this.rows = new RowReader(table, context, columns, findings);
        this.markers = new Markers(table, context, findings);
        this.footer = new Footer(context.layout());
        this.ends = new Footer(context.layout().ends());
    }

    /** The rows whose figures count, and the totals over them. */
    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        List<Row> block = new ArrayList<>();
        List<Row> outside = new ArrayList<>();
        Coordinates marker = markers.above();
        boolean ended = false;
        for (Row row : table.dataRows()) {
            boolean end = ends.contains(row);
            Optional<Coordinates> next = end ? Optional.empty() : markers.read(row, marker);
            if (next.isPresent()) {
                lines.addAll(lines(block, marker));
                block.clear();
                marker = next.get();
            } else if (!end && !footer.contains(row)) {
                (ended ? outside : block).add(row);
            }
            ended = end || ended && next.isEmpty();
        }
        lines.addAll(lines(block, marker));
        outside.addAll(table.tail());
        rows.reportLost(outside);
        return withoutRepeated(lines);
    }

    /** Rows that say by how much those of {@link #read} changed. */
    List<ChangeRow> changes() {
        return changes;
    }

    private List<Line> lines(List<Row> rows, Coordinates marker) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Line.Block block = new Line.Block(rows.get(0).index(), rows.get(rows.size() - 1).index());
        Coordinates around = marker.or(context.stated());
        List<Line> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Optional<Cell> change = this.rows.change(row);
            if (change.isEmpty()) {
                line(row, block, around).map(line -> inItsPlace(line, lines)).ifPresent(lines::add);
            } else if (!lines.isEmpty()) {
                changes.add(changed(row, change.get(), lines.get(lines.size() - 1)));
            }
        }
        return lines;
    }

    private ChangeRow changed(Row row, Cell label, Line above) {
        HeadingText text = context.texts().of(label);
        return new ChangeRow(row, new Growth(text.key()), text.unit(), above);
    }

    /** Below another division one that is marked 其中 or # is part of that, as are those that follow it; below a total all are. */
    private Line inItsPlace(Line line, List<Line> above) {
        Line before = above.isEmpty() ? null : above.get(above.size() - 1);
        boolean part = table.labelColumns().containsKey(Dimension.DIVISION)
                && isPart(line)
                && before != null
                && before.isAboutDivision()
                && (before.ofWhich() || !isPart(before));
        if (part) {
            findings.add("of_which_row", spot(line), line.labelText(), null);
        }
        return part ? line.asPart() : line;
    }

    private static boolean isPart(Line line) {
        return line.isAboutDivision() && Label.isChild(Label.normal(line.label().text()));
    }

    private Optional<Line> line(Row row, Line.Block block, Coordinates around) {
        Map<Integer, Coordinates> byYear = columnYears.size() == 1 ? once(row, around) : byYear(row, around);
        return byYear.isEmpty() ? Optional.empty() : Optional.of(new Line(row, label(row), block, byYear, false, null));
    }

    private Map<Integer, Coordinates> byYear(Row row, Coordinates around) {
        Map<Integer, Coordinates> byYear = new HashMap<>();
        columnYears.forEach(year -> says(row, year, around).ifPresent(says -> byYear.put(year, says)));
        return byYear;
    }

    private Map<Integer, Coordinates> once(Row row, Coordinates around) {
        Integer year = columnYears.iterator().next();
        return says(row, year, around).map(says -> Collections.singletonMap(year, says)).orElse(Map.of());
    }

    private Optional<Coordinates> says(Row row, Integer year, Coordinates around) {
        return rows.read(row, year == null ? around.year() : year).map(says -> says.or(around));
    }

    private Cell label(Row row) {
        return rows.division().orElseGet(() -> table.labelColumns().values().stream()
                .map(column -> table.sheet().speaking(row.index(), column))
                .filter(Header::isFilled)
                .findFirst()
                .orElse(row.cells().get(0)));
    }

    /** The same row twice is an error, unless one is hidden: then it is last year's, kept for copying. */
    private List<Line> withoutRepeated(List<Line> lines) {
        List<Line> counting = new ArrayList<>();
        lines.stream().filter(line -> !line.row().hidden()).forEach(line -> once(line).ifPresent(counting::add));
        lines.stream().filter(line -> line.row().hidden() && isAlone(line)).forEach(counting::add);
        counting.sort(Comparator.comparingInt(line -> line.row().index()));
        return counting;
    }

    /** A total that stands twice is held against where it stood first. */
    private Optional<Line> once(Line line) {
        Line first = line.isTotal() ? null : visible.putIfAbsent(line.identity(), line);
        if (first != null && isWhole(line)) {
            return Optional.of(line.repeating(first));
        }
        if (first != null) {
            findings.add("repeated_row", spot(line), line.labelText(), first.label().address());
        }
        return first == null ? Optional.of(line) : Optional.empty();
    }

    private boolean isWhole(Line line) {
        boolean total = Label.readings(Label.normal(line.label().text())).stream().anyMatch(context.layout().totals()::contains);
        return total || Part.WHOLE.equals(line.identity().part());
    }

    private boolean isAlone(Line line) {
        boolean alone = !line.isTotal() && !visible.containsKey(line.identity());
        findings.add(alone ? "hidden_row_read" : "hidden_row_left_out", spot(line), line.labelText(), null);
        return alone;
    }

    private Findings.Spot spot(Line line) {
        String division = line.identity().who() instanceof Who.Member member ? member.division().code() : null;
        return new Findings.Spot(context.sheet(), line.label().address(), division, null);
    }
}
