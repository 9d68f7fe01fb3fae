package nianbao.suspect;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.definition.Definition;
import nianbao.definition.Kind;
import nianbao.linear.Interval;
import nianbao.suspect.StatedCell.Series;
import nianbao.suspect.StatedWorkbook.Gap;
import nianbao.suspect.StatedWorkbook.Total;

/** Stated totals as sums of the rows that they cover, as {@code check/total_row.sql} has them. */
record TotalEquations(StatedWorkbook workbook, Map<String, Definition> definitions) {

    private static final long MOST_TERMS = 1_000_000;

    /** Whether to write them out takes more memory than it is worth, as of running totals beside each of very many rows. */
    boolean areTooMany() {
        Map<Series, List<StatedCell>> figures = figures();
        return workbook.totals().stream().mapToLong(total -> figures.getOrDefault(total.cell().series(), List.of()).size()).sum() > MOST_TERMS;
    }

    private Map<Series, List<StatedCell>> figures() {
        return workbook.figures().stream().filter(figure -> !figure.status().equals("K")).collect(groupingBy(StatedCell::series));
    }

    List<Equation> all() {
        Map<Series, List<StatedCell>> figures = figures();
        Map<Series, List<Gap>> gaps = workbook.gaps().stream().collect(groupingBy(Gap::series));
        Map<Total, List<StatedCell>> covered = new LinkedHashMap<>();
        for (Total total : workbook.totals()) {
            Series series = total.cell().series();
            List<StatedCell> rows = figures.getOrDefault(series, List.of()).stream().filter(figure -> total.covers(figure.position())).toList();
            boolean open = gaps.getOrDefault(series, List.of()).stream().anyMatch(gap -> total.covers(gap.position()) && gap.status().equals("Q"));
            if (!rows.isEmpty() && !open && addsUp(total.cell())) {
                covered.put(total, rows);
            }
        }
        return covered.entrySet().stream().map(one -> equation(one.getKey(), one.getValue())).toList();
    }

    private boolean addsUp(StatedCell total) {
        Definition definition = definitions.get(total.series().form());
        return definition != null
                && definition.indicator(total.indicator()).kind() != Kind.RATE
                && !workbook.lost().any(total.sheet(), total.indicator());
    }

    private static Equation equation(Total total, List<StatedCell> rows) {
        Map<StatedCell, BigDecimal> terms = new HashMap<>();
        rows.forEach(row -> terms.put(row, BigDecimal.ONE.negate()));
        terms.put(total.cell(), BigDecimal.ONE);
        BigDecimal open = Rounding.of(terms.keySet());
        Interval range = total.sum() ? Interval.around(BigDecimal.ZERO, open) : Interval.atLeast(open.negate());
        return new Equation.Sum(true, terms, range, total.sum() ? total.cell() : null);
    }
}
