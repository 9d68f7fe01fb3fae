package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * From which cells the figures of a form and year were read: a line a division and sheet.
 *
 * @param columns what the figures are about
 */
public record SourceTable(String form, Title title, int year, List<Column> columns, List<Line> lines) {

    /** What the figures of a column are about. */
    public record Column(FigureKey key, Title title, Figures figures) {}

    /** Where the figures of a line stand. */
    public record Sheet(String code, String name, String file, String submission, String sheet) {}

    /** The figures of a line, by what they are about. */
    public record Line(Sheet sheet, Map<FigureKey, Cell> cells) {}

    /**
     * A figure with the cell that it was read from; null where a status stands in its place.
     *
     * @param sent what the cell says, where the office put another figure in its place
     */
    public record Cell(@Nullable BigDecimal value, String status, String cell, @Nullable BigDecimal sent) {}

    /** A row of {@code source.sql}. */
    record Read(FigureKey key, Title form, int year, Title title, String unit, String kind, Sheet sheet, Cell cell) {

        static Read of(ResultSet row) throws SQLException {
            ReportRow read = new ReportRow(row);
            Sheet sheet = new Sheet(
                    read.text("division_code"), read.text("name"), read.text("file"), read.text("submission"), read.text("sheet"));
            return new Read(
                    FigureKey.of(row), read.title("form"), read.number("year"), read.title("title"), read.text("unit"), read.text("kind"),
                    sheet, new Cell(read.decimalOrNone("value"), read.text("status"), read.text("cell"), read.decimalOrNone("corrected_from")));
        }
    }

    private record FormYear(String form, int year) {}

    /** Whether it has a line of a division for what another table tells of. */
    boolean has(DivisionTable table, String code) {
        return form.equals(table.form()) && year == table.year() && lines.stream().anyMatch(line -> line.sheet().code().equals(code));
    }

    static List<SourceTable> of(List<Read> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> new FormYear(row.key().form(), row.year()), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(SourceTable::one)
                .toList();
    }

    private static SourceTable one(List<Read> rows) {
        Map<FigureKey, List<Read>> byKey =
                rows.stream().collect(Collectors.groupingBy(Read::key, LinkedHashMap::new, Collectors.toList()));
        Map<Sheet, Line> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(row.sheet(), sheet -> new Line(sheet, new HashMap<>())).cells().put(row.key(), row.cell()));
        Read first = rows.get(0);
        return new SourceTable(
                first.key().form(), first.form(), first.year(), byKey.values().stream().map(SourceTable::column).toList(),
                new ArrayList<>(lines.values()));
    }

    private static Column column(List<Read> rows) {
        Read first = rows.get(0);
        // A list that may hold nulls.
        List<@Nullable BigDecimal> values = rows.stream().map(row -> row.cell().value()).collect(Collectors.toCollection(ArrayList::new));
        return new Column(first.key(), first.title(), new Figures(first.unit(), first.kind(), values));
    }
}
