package nianbao.suspect;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.definition.Bounds;
import nianbao.definition.Definition;

/** What figures the cells of a workbook can have, by their definitions and by those beside them. */
final class Domains {

    private static final Bounds NONE = new Bounds(null, null, false, false);

    private record Column(String form, String indicator) {}

    private final Map<Column, List<StatedCell>> columns;
    private final Map<String, Definition> definitions;
    private final Map<StatedCell, Domain> known = new HashMap<>();

    Domains(StatedWorkbook workbook, Map<String, Definition> definitions) {
        this.columns = workbook.cells().collect(groupingBy(Domains::column));
        this.definitions = definitions;
    }

    private static Column column(StatedCell cell) {
        return new Column(cell.series().form(), cell.indicator());
    }

    Domain of(StatedCell cell) {
        return known.computeIfAbsent(cell, this::found);
    }

    private Domain found(StatedCell cell) {
        List<StatedCell> others = columns.getOrDefault(column(cell), List.of()).stream().filter(other -> !other.equals(cell)).toList();
        List<StatedCell> judging = others.isEmpty() ? List.of(cell) : others;
        int decimals = judging.stream().mapToInt(StatedCell::decimals).max().orElse(0);
        BigDecimal least = judging.stream().map(StatedCell::value).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        Definition definition = definitions.get(cell.series().form());
        return Domain.of(definition == null ? NONE : definition.indicator(cell.indicator()).bounds(), decimals, least);
    }
}
