package nianbao.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Dimension;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;

/** Finds the columns that say what a row is about, by the headings over them. */
final class LabelColumns {

    private final Definition definition;
    private final KnownHeadings known;
    private final Map<Dimension, Set<String>> headings = new LinkedHashMap<>();

    LabelColumns(Definition definition, KnownHeadings known) {
        this.definition = definition;
        this.known = known;
        for (Dimension dimension : definition.layout().in(Place.ROWS)) {
            headings.put(dimension, headings(definition.layout().placement(dimension).orElseThrow()));
        }
    }

    /** The label columns when this row can be one of the header: it has their headings or, where they have none, column headings. */
    Optional<Header.Labels> in(Row row) {
        boolean unnamed = headings.values().stream().allMatch(words -> words.contains(""));
        OptionalInt anchor = unnamed ? beforeKnown(row) : named(row);
        return anchor.isPresent() ? columns(row, anchor.getAsInt()) : Optional.empty();
    }

    private Set<String> headings(Placement placement) {
        return placement.headings().isEmpty()
                ? Set.of("")
                : placement.headings().stream().map(heading -> key(heading.text())).collect(Collectors.toSet());
    }

    private OptionalInt named(Row row) {
        Set<String> words = headings.values().stream()
                .filter(named -> !named.contains(""))
                .findFirst()
                .orElseThrow();
        return row.cells().stream()
                .filter(cell -> Header.isFilled(cell) && words.contains(key(cell.text())))
                .mapToInt(Cell::column)
                .findFirst();
    }

    /** Two known column headings make a header; its labels stand left of them. */
    private OptionalInt beforeKnown(Row row) {
        List<Cell> columns = row.cells().stream().filter(cell -> Header.isFilled(cell) && known.knows(cell.text())).toList();
        int first = columns.size() < 2 ? -1 : columns.get(0).column() - headings.size();
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private Optional<Header.Labels> columns(Row row, int anchor) {
        Map<Dimension, Integer> columns = new LinkedHashMap<>();
        int next = anchor;
        for (Map.Entry<Dimension, Set<String>> entry : headings.entrySet()) {
            OptionalInt column = column(row, entry.getValue(), columns.isEmpty() ? 0 : next);
            if (column.isEmpty() && !entry.getValue().contains("")) {
                return Optional.empty();
            }
            int found = column.orElse(next);
            columns.put(entry.getKey(), found);
            next = found + 1;
        }
        return Optional.of(new Header.Labels(row.index(), columns));
    }

    private OptionalInt column(Row row, Set<String> words, int from) {
        return row.cells().stream()
                .filter(cell -> cell.column() >= from && Header.isFilled(cell) && words.contains(key(cell.text())))
                .mapToInt(Cell::column)
                .findFirst();
    }

    private String key(String text) {
        return HeadingText.of(text, definition.units()).key();
    }
}
