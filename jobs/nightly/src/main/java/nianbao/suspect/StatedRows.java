package nianbao.suspect;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.suspect.StatedCell.Series;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/** Reads what some workbooks of a run state. */
record StatedRows(Database database, SqlFolder sql, List<String> rules) {

    Map<String, StatedWorkbook> of(List<String> submissions) throws SQLException {
        Map<String, Lost> lost = new TreeMap<>();
        submissions.forEach(submission -> lost.put(submission, new Lost()));
        database.list(read("suspect/lost", submissions), row -> add(row, Objects.requireNonNull(lost.get(row.getString("submission")))));
        Map<String, StatedWorkbook> workbooks = new TreeMap<>();
        lost.forEach((submission, of) -> workbooks.put(submission, new StatedWorkbook(submission, of)));
        database.list(read("suspect/stated", submissions), row -> add(row, Objects.requireNonNull(workbooks.get(row.getString("submission")))));
        return workbooks;
    }

    /**
     * Some workbooks without those that have more than so many figures, as many at a time as have no more together: in a night in which
     * a definition is wrong all of them come back.
     */
    List<List<String>> batches(Collection<String> submissions, int most) throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        database.list(read("suspect/size", List.copyOf(submissions)), row -> sizes.put(row.getString("submission"), row.getLong("figures")));
        List<List<String>> batches = new ArrayList<>();
        long left = 0;
        for (String submission : submissions) {
            long figures = sizes.getOrDefault(submission, 0L);
            if (figures > most) {
                continue;
            }
            if (batches.isEmpty() || figures > left) {
                batches.add(new ArrayList<>());
                left = most;
            }
            batches.get(batches.size() - 1).add(submission);
            left -= figures;
        }
        return batches;
    }

    private Sql read(String name, List<String> submissions) {
        return sql.read(name).with("submissions", Sql.literals(submissions)).with("rules", Sql.literals(rules));
    }

    private static boolean add(ResultSet row, Lost lost) throws SQLException {
        String sheet = row.getString("sheet");
        return switch (row.getString("what")) {
            case "row" -> lost.rows().add(sheet);
            case "column" -> lost.columns().add(sheet);
            default -> lost.cells().add(new Lost.Cell(sheet, row.getString("division_code"), row.getString("indicator")));
        };
    }

    private static boolean add(ResultSet row, StatedWorkbook workbook) throws SQLException {
        Series series = new Series(
                row.getString("sheet"), row.getString("form"), row.getInt("year"), row.getString("indicator"), row.getString("breakdown"),
                row.getString("category"));
        String relation = row.getString("relation");
        int from = row.getInt("covers_from");
        int to = row.getInt("covers_to");
        String division = row.getString("division_code");
        String place = relation == null ? String.valueOf(division) : series.sheet() + " " + from + " " + to + " " + division;
        BigDecimal value = row.getBigDecimal("value");
        if (value == null) {
            return relation == null
                    && workbook.gaps().add(new StatedWorkbook.Gap(series, place, row.getString("period"), row.getString("status"), row.getInt("position")));
        }
        StatedCell cell = new StatedCell(
                series.sheet(), row.getString("cell"), series, place, division, row.getString("period"), plain(value), row.getString("status"),
                row.getBigDecimal("precision"), row.getInt("position"), orOne(row.getBigDecimal("factor")), row.getInt("calculated") == 1,
                row.getBigDecimal("before"));
        return relation == null ? workbook.figures().add(cell) : workbook.totals().add(new StatedWorkbook.Total(cell, relation.equals("sum"), from, to));
    }

    private static BigDecimal orOne(@Nullable BigDecimal factor) {
        return factor == null ? BigDecimal.ONE : plain(factor);
    }

    /** Without the zeros that its type adds. */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
