package nianbao.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Optional;
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

    private static final Set<String> UNNAMED = Set.of("");

    private final Definition definition;
    private final KnownHeadings known;
    private final Map<Dimension, Set<String>> headings = new LinkedHashMap<>();
    private final Set<String> anchors;

    LabelColumns(Definition definition, KnownHeadings known) {
        this.definition = definition;
        this.known = known;
        for (Dimension dimension : definition.layout().in(Place.ROWS)) {
            headings.put(dimension, headings(definition.layout().placement(dimension).orElseThrow()));
        }
        this.anchors = headings.entrySet().stream()
                .filter(entry -> !entry.getKey().isOptional() && !entry.getValue().contains(""))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** The label columns when this row can be one of the header: it has their headings or, where they have none, column headings. */
    Optional<Header.Labels> in(SheetTexts.Line line) {
        OptionalInt anchor = anchors.isEmpty() ? beforeKnown(line.row()) : named(line, anchors, Map.of());
        return anchor.isPresent() ? columns(line, anchor.getAsInt()) : Optional.empty();
    }

    private Set<String> headings(Placement placement) {
        return placement.headings().isEmpty()
                ? UNNAMED
                : placement.headings().stream().map(heading -> key(heading.text())).collect(Collectors.toSet());
    }

    /** Two known column headings make a header; its labels stand left of them. */
    private OptionalInt beforeKnown(Row row) {
        List<Cell> columns = row.cells().stream().filter(this::isKnown).toList();
        int first = columns.size() < 2 ? -1 : columns.get(0).column() - labels();
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private boolean isKnown(Cell cell) {
        return cell.isText() ? known.knows(cell) : known.knowsNumber(cell);
    }

    private int labels() {
        return (int) headings.entrySet().stream()
                .filter(entry -> !entry.getKey().isOptional() || entry.getValue().contains(""))
                .count();
    }

    private Optional<Header.Labels> columns(SheetTexts.Line line, int anchor) {
        Map<Dimension, Integer> columns = new LinkedHashMap<>();
        int next = anchor;
        for (Map.Entry<Dimension, Set<String>> entry : headings.entrySet()) {
            OptionalInt column = named(line, entry.getValue(), columns);
            if (column.isPresent() || entry.getValue().contains("")) {
                columns.put(entry.getKey(), column.orElse(next));
                next = column.orElse(next) + 1;
            } else if (!entry.getKey().isOptional()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Header.Labels(line.row().index(), columns));
    }

    private OptionalInt named(SheetTexts.Line line, Set<String> words, Map<Dimension, Integer> taken) {
        for (Cell cell : line.texts()) {
            if (!taken.containsValue(cell.column()) && isOneOf(words, cell.text())) {
                return OptionalInt.of(cell.column());
            }
        }
        return OptionalInt.empty();
    }

    private boolean isOneOf(Set<String> words, String text) {
        String key = key(text);
        return !key.isEmpty() && words.contains(key);
    }

    private String key(String text) {
        return HeadingText.of(text, definition.units()).key();
    }
}
