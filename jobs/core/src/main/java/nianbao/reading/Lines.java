package nianbao.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Reads the rows of a table: markers speak for the rows below them, and rows that repeat others are left out. */
final class Lines {

    private final Table table;
    private final Context context;
    private final Findings findings;
    private final Set<Integer> columnYears;
    private final RowReader rows;
    private final Markers markers;
    private final Map<Coordinates, Line> visible = new HashMap<>();

    /** @param columnYears the years that the columns name; null stands for columns without one */
    Lines(Table table, Context context, Set<Integer> columnYears, Findings findings) {
        this.table = table;
        this.context = context;
        this.findings = findings;
        this.columnYears = columnYears;
        this.rows = new RowReader(table, context, findings);
        this.markers = new Markers(table, context);
    }

    /** The rows whose figures count, and the totals over them. */
    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        List<Row> block = new ArrayList<>();
        Coordinates marker = markers.above();
        for (Row row : table.dataRows()) {
            Optional<Coordinates> next = markers.read(row, marker);
            if (next.isPresent()) {
                lines.addAll(lines(block, marker));
                block.clear();
                marker = next.get();
            } else {
                block.add(row);
            }
        }
        lines.addAll(lines(block, marker));
        return withoutRepeated(lines);
    }

    private List<Line> lines(List<Row> rows, Coordinates marker) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Line.Block block = new Line.Block(rows.get(0).index(), rows.get(rows.size() - 1).index());
        return rows.stream().flatMap(row -> line(row, block, marker).stream()).toList();
    }

    private Optional<Line> line(Row row, Line.Block block, Coordinates marker) {
        Map<Integer, Coordinates> byYear = new LinkedHashMap<>();
        Integer stated = marker.or(context.stated()).year();
        for (Integer year : columnYears) {
            rows.read(row, year == null ? stated : year).ifPresent(says -> byYear.put(year, says));
        }
        Cell label = label(row);
        return byYear.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(row, label.address(), label.text().strip(), block, marker, byYear));
    }

    private Cell label(Row row) {
        return table.labelColumns().values().stream()
                .map(column -> table.sheet().speaking(row.index(), column))
                .filter(Header::isFilled)
                .findFirst()
                .orElse(row.cells().get(0));
    }

    /** The same row twice is an error, unless one is hidden: then it is last year's, kept for copying. */
    private List<Line> withoutRepeated(List<Line> lines) {
        List<Line> counting = new ArrayList<>();
        lines.stream().filter(line -> !line.row().hidden() && isFirst(line)).forEach(counting::add);
        lines.stream().filter(line -> line.row().hidden() && isAlone(line)).forEach(counting::add);
        counting.sort((one, other) -> Integer.compare(one.row().index(), other.row().index()));
        return counting;
    }

    private boolean isFirst(Line line) {
        if (isTotal(line)) {
            return true;
        }
        Line first = visible.putIfAbsent(line.identity(), line);
        if (first != null) {
            findings.add("repeated_row", spot(line), line.labelText(), first.label());
        }
        return first == null;
    }

    private boolean isAlone(Line line) {
        boolean alone = !isTotal(line) && !visible.containsKey(line.identity());
        findings.add(alone ? "hidden_row_read" : "hidden_row_left_out", spot(line), line.labelText(), null);
        return alone;
    }

    private static boolean isTotal(Line line) {
        Who who = line.identity().who();
        return who != null && !(who instanceof Who.Member);
    }

    private Findings.Spot spot(Line line) {
        String division = line.identity().who() instanceof Who.Member member ? member.division().code() : null;
        return new Findings.Spot(context.sheet(), line.label(), division, null);
    }
}
