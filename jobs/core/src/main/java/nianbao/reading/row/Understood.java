package nianbao.reading.row;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Indicator;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.label.Label;
import nianbao.person.FigureArea;
import nianbao.person.FigureHistory;
import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.Who;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;

/**
 * What the headings and the rows of a table were taken for, before any of its figures is read.
 *
 * @param firstRow the first that a total over all of it covers; it lies in a table further up where this one goes on below a
 *     repeated header
 */
public record Understood(Table table, Context context, List<Column> columns, Changes changes, List<Line> lines, int firstRow) {

    public static Understood of(Table table, Context context, Findings findings) {
        ColumnReader reader = new ColumnReader(table, context, findings);
        List<Column> columns = reader.read();
        Lines rows = new Lines(table, context, columns, findings);
        List<Line> lines = rows.read();
        int firstRow = lines.isEmpty() ? table.firstRow() : lines.get(0).block().firstRow();
        return new Understood(table, context, columns, new Changes(reader.changes(), rows.changes()), lines, firstRow);
    }

    /** Columns and rows of changes. */
    public record Changes(List<ChangeColumn> columns, List<ChangeRow> rows) {}

    /** This table after the one above it, whose rows its totals cover too when that has the same header and no total. */
    public Understood after(Understood above) {
        boolean goesOn = context.stated().equals(above.context.stated()) && says().equals(above.says()) && !above.isAddedUp();
        return goesOn ? new Understood(table, context, columns, changes, lines, above.firstRow) : this;
    }

    private List<Coordinates> says() {
        return columns.stream().map(Column::says).toList();
    }

    private boolean isAddedUp() {
        return lines.stream().anyMatch(line -> line.identity().who() instanceof Who.All);
    }

    /** The newest year that its columns, or what stands outside, name; 0 where its rows give the years. */
    public int newestYear() {
        return columns.stream()
                .map(column -> column.says().or(context.stated()).year())
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
    }

    /** The divisions that rows or columns are about. */
    public Set<Division> members() {
        return Stream.concat(columns.stream().map(Column::says), lines.stream().map(Line::identity))
                .map(Coordinates::who)
                .flatMap(who -> who instanceof Who.Member member ? Stream.of(member.division()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Where figures stand, and how large they have been. */
    public FigureArea area(FigureHistory history) {
        BitSet rows = new BitSet();
        lines.forEach(line -> rows.set(line.row().index()));
        BitSet filled = new BitSet();
        columns.forEach(column -> filled.set(column.heading().index()));
        BitSet amounts = new BitSet();
        columns.stream().filter(this::isAmount).forEach(column -> amounts.set(column.heading().index()));
        return new FigureArea(context.sheet(), rows, filled, amounts, cell -> past(cell, history));
    }

    /** As it would be written in the cell. */
    private OptionalDouble past(Cell cell, FigureHistory history) {
        Coordinates says = says(cell);
        if (says.counted() == null) {
            return OptionalDouble.empty();
        }
        Indicator indicator = says.counted().indicator();
        OptionalDouble largest = history.largest(context.definition().form(), indicator.name());
        return largest.isPresent() ? OptionalDouble.of(largest.getAsDouble() / worth(indicator, says)) : largest;
    }

    private Coordinates says(Cell cell) {
        Coordinates column = columns.stream().filter(one -> one.heading().index() == cell.column()).map(Column::says).findFirst().orElse(Coordinates.NONE);
        Coordinates row = lines.stream().filter(one -> one.row().index() == cell.row()).map(Line::identity).findFirst().orElse(Coordinates.NONE);
        return column.or(row).or(context.stated());
    }

    private double worth(Indicator indicator, Coordinates says) {
        Stream<String> taken = indicator.writtenIn().stream().map(word -> Label.normal(word.text()));
        return Stream.of(Stream.ofNullable(says.unit()), context.units().stream(), taken)
                .flatMap(words -> words)
                .map(word -> context.unitWords().factor(word, indicator.unit()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst()
                .orElse(1);
    }

    /** Whether something other than things is counted there; where the rows say what is counted, whether any of them does. */
    private boolean isAmount(Column column) {
        Counted counted = column.says().or(context.stated()).counted();
        Stream<Counted> all = counted == null ? lines.stream().map(line -> line.identity().counted()).filter(Objects::nonNull) : Stream.of(counted);
        return all.map(Counted::indicator).anyMatch(indicator -> !context.unitWords().isCount(indicator.unit()));
    }

    /** Tells which headings are there. */
    public void tell(Missing missing) {
        if (context.layout().isIn(Dimension.INDICATOR, Place.COLUMNS)) {
            tell(missing, columns.stream().map(Column::says), Cell.address(table.headerBottom(), table.lastColumn()));
        } else if (context.layout().isIn(Dimension.INDICATOR, Place.ROWS) && !lines.isEmpty()) {
            String address = Cell.address(table.lastRow(), table.labelColumn(Dimension.INDICATOR));
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
