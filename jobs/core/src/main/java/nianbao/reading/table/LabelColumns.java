package nianbao.reading.table;

import java.util.BitSet;
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
import nianbao.label.Label;
import nianbao.reading.heading.HeadingTexts;
import nianbao.reading.heading.Numeral;
import nianbao.reading.heading.YearText;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Finds the columns that say what a row is about, by the headings over them. */
final class LabelColumns {

    private static final Set<String> UNNAMED = Set.of("");

    private final Definition definition;
    private final KnownHeadings known;
    private final HeadingTexts texts;
    private final Map<Dimension, Set<String>> headings = new LinkedHashMap<>();
    private final Set<String> anchors;
    /** Of all words in {@link #headings}. */
    private final BitSet firstLetters = new BitSet();

    LabelColumns(Definition definition, KnownHeadings known, HeadingTexts texts) {
        this.definition = definition;
        this.known = known;
        this.texts = texts;
        for (Dimension dimension : definition.layout().in(Place.ROWS)) {
            headings.put(dimension, headings(definition.layout().placement(dimension).orElseThrow()));
        }
        headings.values().forEach(words -> words.stream().filter(word -> !word.isEmpty()).forEach(word -> firstLetters.set(word.charAt(0))));
        this.anchors = headings.entrySet().stream()
                .filter(entry -> !entry.getKey().isOptional() && !entry.getValue().contains(""))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    /** Where the first of the label columns stands once more, for a table that goes on beside itself; mostly nowhere. */
    List<Integer> repeated(SheetTexts.Line line, Header.Labels labels) {
        int first = labels.columns().values().iterator().next();
        return line.texts().stream()
                .filter(text -> text.cell().column() > first && isOneOf(anchors, text, line))
                .map(text -> text.cell().column())
                .toList();
    }

    /** The label columns when this row can be one of the header: it has their headings or, where they have none, column headings. */
    Optional<Header.Labels> in(SheetTexts.Line line) {
        OptionalInt anchor = anchors.isEmpty() ? unnamed(line) : named(line, anchors, Map.of());
        return anchor.isPresent() ? columns(line, anchor.getAsInt()) : Optional.empty();
    }

    private Set<String> headings(Placement placement) {
        return placement.headings().isEmpty()
                ? UNNAMED
                : placement.headings().stream().map(heading -> texts.of(heading.text()).key()).collect(Collectors.toSet());
    }

    /** Where every label column may lack a heading: by one that has one, else by the column headings. */
    private OptionalInt unnamed(SheetTexts.Line line) {
        int before = 0;
        for (Set<String> words : headings.values()) {
            OptionalInt column = named(line, words, Map.of());
            if (column.isPresent() && column.getAsInt() >= before) {
                return OptionalInt.of(column.getAsInt() - before);
            }
            before++;
        }
        return beforeKnown(line);
    }

    /** Two known column headings make a header; its labels stand left of them. */
    private OptionalInt beforeKnown(SheetTexts.Line line) {
        List<Cell> columns = line.row().cells().stream()
                .filter(cell -> isKnown(cell) && !isOverLabels(cell, line.below()))
                .toList();
        int first = columns.size() < 2 ? -1 : columns.get(0).column() - labels();
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** A year over the labels speaks for the whole table. */
    private boolean isOverLabels(Cell cell, @Nullable Row below) {
        Cell label = below == null ? null : below.at(cell.column());
        boolean year = definition.layout().isIn(Dimension.YEAR, Place.COLUMNS) && !YearText.years(cell.text()).isEmpty();
        return year && label != null && label.isText() && !known.knows(label) && Numeral.read(label.text()).isEmpty();
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
        for (SheetTexts.Text text : line.texts()) {
            int column = text.cell().column();
            if (!taken.containsValue(column) && isOneOf(words, text, line)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isOneOf(Set<String> words, SheetTexts.Text text, SheetTexts.Line line) {
        return mayHold(words, text.normal()) && texts.of(text.cell()).readings().stream().anyMatch(words::contains)
                || text.normal().length() == 1 && words.contains(text.normal() + characterBelow(text, line));
    }

    /** A heading of two characters may stand in two rows. */
    private static String characterBelow(SheetTexts.Text text, SheetTexts.Line line) {
        Cell below = line.below() == null ? null : line.below().at(text.cell().column());
        return below != null && below.isText() && below.row() == text.cell().row() + 1 ? Label.normal(below.text()) : "";
    }

    /** Nearly every text of a sheet is ruled out by this alone, and most by their letters. */
    private boolean mayHold(Set<String> words, String normal) {
        if (!words.contains("") && !hasFirstLetter(normal)) {
            return false;
        }
        for (String word : words) {
            if (normal.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFirstLetter(String normal) {
        for (int index = 0; index < normal.length(); index++) {
            if (firstLetters.get(normal.charAt(index))) {
                return true;
            }
        }
        return false;
    }
}
