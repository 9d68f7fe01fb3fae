package nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.reading.ColumnReader.Column;
import nianbao.workbook.Cell;

/** What the headings and the rows of a table were taken for, before any of its figures is read. */
record Understood(Table table, Context context, List<Column> columns, List<Line> lines) {

    static Understood of(Table table, Context context, Findings findings) {
        List<Column> columns = new ColumnReader(table, context, findings).read();
        return new Understood(table, context, columns, new Lines(table, context, columns, findings).read());
    }

    /** Where figures stand. */
    FigureArea area() {
        return new FigureArea(context.sheet(), lines, columns);
    }

    /** Tells which headings are there. */
    void tell(Missing missing) {
        if (context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS)) {
            tell(missing, columns.stream().map(Column::says), Cell.address(table.headerBottom(), table.lastColumn()));
        } else if (context.layout().isIn(Dimension.INDICATOR, Place.ROWS) && !lines.isEmpty()) {
            String address = Cell.address(table.lastRow(), table.labelColumns().get(Dimension.INDICATOR));
            tell(missing, lines.stream().map(Line::identity), address);
        }
    }

    private void tell(Missing missing, Stream<Coordinates> headings, String address) {
        Set<Counted> there = headings.map(Coordinates::counted).collect(Collectors.toSet());
        Set<Who> about = Stream.concat(columns.stream().map(Column::says), lines.stream().map(Line::identity))
                .map(Coordinates::who)
                .filter(Who.Member.class::isInstance)
                .collect(Collectors.toSet());
        columns.stream()
                .map(column -> column.says().or(context.stated()).year())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(year -> missing.see(new Missing.Headings(context, year, about, there, address)));
    }
}
