package nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Heading;
import nianbao.definition.Layout;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** Finds the table of a form on a sheet by the heading over its first label column. */
final class TableFinder {

    private static final int HEADER_ROWS = 4;
    private static final int ROWS_SEARCHED = 100;

    private final Definition definition;
    private final List<Set<String>> labelHeadings;
    private final Set<String> known;

    TableFinder(Definition definition) {
        this.definition = definition;
        this.labelHeadings = labels(definition.layout()).map(this::keys).toList();
        this.known = Vocabulary.allKeys(definition);
    }

    /** A table and how many of its columns the definition knows. */
    record Fit(Table table, long knownColumns, long columns) {}

    /** The first header that knows at least one column. */
    Optional<Fit> find(Sheet sheet) {
        return sheet.rows().stream()
                .limit(ROWS_SEARCHED)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> labelHeadings.get(0).contains(key(cell)))
                .map(anchor -> fit(table(sheet, anchor)))
                .filter(fit -> fit.knownColumns() > 0)
                .findFirst();
    }

    /** The dimensions that stand in the rows, in the order of their columns. */
    private static Stream<Placement> labels(Layout layout) {
        return Stream.of(layout.division(), layout.indicator(), layout.category())
                .filter(placement -> placement != null && placement.isIn(Place.ROWS));
    }

    private Set<String> keys(Placement placement) {
        return placement.headings().stream().map(Heading::text).map(this::key).collect(Collectors.toSet());
    }

    private String key(Cell cell) {
        return key(cell.text());
    }

    private String key(String text) {
        return HeadingText.of(text, definition.units()).key();
    }

    private Fit fit(Table table) {
        List<String> headings = Stream.iterate(table.firstDataColumn(), column -> column <= table.lastColumn(), column -> column + 1)
                .flatMap(column -> Stream.of(table.heading(column, definition.units()).key(),
                        table.headingWithoutFootnotes(column, definition.units())).distinct())
                .filter(heading -> !heading.isEmpty())
                .toList();
        return new Fit(table, headings.stream().filter(known::contains).count(), headings.size());
    }

    private Table table(Sheet sheet, Cell anchor) {
        int top = top(sheet, anchor);
        int bottom = bottom(sheet, anchor, top);
        List<Integer> labelColumns = labelColumns(sheet, anchor, bottom);
        int lastColumn = sheet.rows().stream()
                .filter(row -> top <= row.index() && row.index() <= bottom)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !Label.normal(cell.text()).isEmpty())
                .mapToInt(cell -> sheet.region(cell.row(), cell.column()).lastColumn())
                .max()
                .orElse(anchor.column());
        return new Table(sheet, top, bottom, labelColumns, lastColumn, lastRow(sheet, bottom, labelColumns));
    }

    /** Group headings may stand above an anchor that is not merged with the cell over it. */
    private int top(Sheet sheet, Cell anchor) {
        int top = anchor.row();
        while (anchor.row() - top < HEADER_ROWS - 1 && isGroupRow(sheet, top - 1, anchor.column())) {
            top--;
        }
        return top;
    }

    private static boolean isGroupRow(Sheet sheet, int row, int anchorColumn) {
        if (row < 0 || sheet.speaking(row, anchorColumn) != null) {
            return false;
        }
        List<Cell> groups = textsRightOf(sheet, row, anchorColumn);
        return groups.stream().anyMatch(group -> sheet.region(row, group.column()).columns() > 1 || groups.size() > 1)
                && groups.stream().noneMatch(group -> Preamble.isMeta(group.text()));
    }

    private static int bottom(Sheet sheet, Cell anchor, int top) {
        int bottom = sheet.region(anchor.row(), anchor.column()).lastRow();
        while (bottom + 1 - top < HEADER_ROWS && isSubheadingRow(sheet, bottom + 1, anchor.column())) {
            bottom++;
        }
        return bottom;
    }

    private static boolean isSubheadingRow(Sheet sheet, int row, int anchorColumn) {
        boolean numbers = cells(sheet, row).stream().anyMatch(Cell::isNumber);
        return sheet.at(row, anchorColumn) == null && !numbers && !textsRightOf(sheet, row, anchorColumn).isEmpty();
    }

    private static List<Cell> textsRightOf(Sheet sheet, int row, int column) {
        return cells(sheet, row).stream()
                .filter(cell -> cell.column() > column && cell.isText() && !Label.normal(cell.text()).isEmpty())
                .toList();
    }

    private static List<Cell> cells(Sheet sheet, int index) {
        return sheet.rows().stream()
                .filter(row -> row.index() == index)
                .findFirst()
                .map(Row::cells)
                .orElse(List.of());
    }

    private List<Integer> labelColumns(Sheet sheet, Cell anchor, int bottom) {
        List<Integer> columns = new ArrayList<>(List.of(anchor.column()));
        for (Set<String> headings : labelHeadings.subList(1, labelHeadings.size())) {
            int next = columns.get(columns.size() - 1) + 1;
            while (next < anchor.column() + HEADER_ROWS && !headings.contains(headingAt(sheet, bottom, next))) {
                next++;
            }
            columns.add(next);
        }
        return columns;
    }

    private String headingAt(Sheet sheet, int row, int column) {
        Cell cell = sheet.speaking(row, column);
        return cell == null ? "" : key(cell);
    }

    /** The last row with a label and a figure before the footer; text below it is notes. */
    private int lastRow(Sheet sheet, int bottom, List<Integer> labelColumns) {
        int last = bottom;
        for (Row row : sheet.rows()) {
            if (row.index() <= bottom) {
                continue;
            }
            if (isFooter(row)) {
                break;
            }
            if (hasFigures(row, labelColumns.get(labelColumns.size() - 1))) {
                last = row.index();
            }
        }
        return last;
    }

    private static boolean hasFigures(Row row, int lastLabelColumn) {
        return row.cells().stream()
                .anyMatch(cell -> cell.column() > lastLabelColumn
                        && !(cell.isText() && Label.normal(cell.text()).isEmpty()));
    }

    private boolean isFooter(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.isText() && !Label.normal(cell.text()).isEmpty())
                .findFirst()
                .map(cell -> Label.normal(cell.text()))
                .filter(text -> definition.layout().footer().stream().anyMatch(text::startsWith))
                .isPresent();
    }
}
