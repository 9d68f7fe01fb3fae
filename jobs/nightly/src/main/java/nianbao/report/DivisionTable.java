package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * The divisions directly under one, with what a form says of each in its newest year.
 *
 * @param columns the indicators, each with how its figures are written
 */
public record DivisionTable(String form, Title title, int year, List<Column> columns, List<Line> lines) {

    /** An indicator. */
    public record Column(String indicator, Title title, Figures figures) {}

    /** What is told of a division, by indicator. */
    public record Line(String code, String name, String level, Map<String, Cell> cells) {}

    /**
     * A figure.
     *
     * @param bar its length in per cent of the longest, null where there are no bars
     * @param rank its place among divisions of its kind, null where it has none
     */
    public record Cell(@Nullable BigDecimal value, boolean isIncomplete, boolean isPart, @Nullable Integer rank, @Nullable Integer bar) {}

    /** A row of {@code division_figure.sql}. */
    record Read(
            String form, Title formTitle, int year, String indicator, Title title, String unit, String kind, String code, String name,
            String level, Cell cell) {

        static Read of(ResultSet row) throws SQLException {
            ReportRow read = new ReportRow(row);
            Cell cell = new Cell(
                    read.decimalOrNone("value"), read.number("reported") < read.number("expected"), read.is("part_year"), read.numberOrNone("rank"),
                    read.numberOrNone("bar"));
            return new Read(
                    read.text("form"), read.title("form"), read.number("year"), read.text("indicator"), read.title("title"),
                    read.text("unit"), read.text("kind"), read.text("division_code"), read.text("name"), read.text("level"), cell);
        }
    }

    /** The same in as many tables as it takes for none to have more than so many columns. */
    List<DivisionTable> cut(int most) {
        return IntStream.iterate(0, from -> from < columns.size(), from -> from + most)
                .mapToObj(from -> new DivisionTable(form, title, year, columns.subList(from, Math.min(columns.size(), from + most)), lines))
                .toList();
    }

    static List<DivisionTable> of(List<Read> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Read::form, LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(DivisionTable::one)
                .toList();
    }

    private static DivisionTable one(List<Read> rows) {
        Map<String, List<Read>> byIndicator = rows.stream()
                .collect(Collectors.groupingBy(Read::indicator, LinkedHashMap::new, Collectors.toList()));
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Read row : rows) {
            lines.computeIfAbsent(row.code(), code -> new Line(code, row.name(), row.level(), new LinkedHashMap<>()))
                    .cells().put(row.indicator(), row.cell());
        }
        Read first = rows.get(0);
        return new DivisionTable(
                first.form(), first.formTitle(), first.year(), byIndicator.values().stream().map(DivisionTable::column).toList(),
                new ArrayList<>(lines.values()));
    }

    private static Column column(List<Read> rows) {
        Read first = rows.get(0);
        List<@Nullable BigDecimal> values = rows.stream().map(row -> row.cell().value()).collect(Collectors.toCollection(ArrayList::new));
        return new Column(first.indicator(), first.title(), new Figures(first.unit(), first.kind(), values));
    }
}
