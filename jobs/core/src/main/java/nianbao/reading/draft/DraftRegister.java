package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import org.jspecify.annotations.Nullable;

/** The divisions of a draft that no register knows, as lines of a register that can be saved as they are. */
final class DraftRegister {

    private static final int FIRST = 101;

    private final Draft draft;
    private final Map<String, NavigableSet<Integer>> names = new LinkedHashMap<>();
    private final DivisionWords.Level level;

    DraftRegister(Draft draft) {
        this.draft = draft;
        Set<String> subtotals = draft.subtotals().stream().map(DivisionWords::name).collect(Collectors.toSet());
        draft.alike().forEach(table -> labels(table)
                .map(DivisionWords::name)
                .filter(name -> !name.isEmpty() && !TotalGuess.isTotal(name) && !subtotals.contains(name))
                .forEach(name -> table.year().ifPresentOrElse(names.computeIfAbsent(name, first -> new TreeSet<>())::add, () -> { })));
        this.level = DivisionWords.of(names.keySet());
    }

    private Stream<String> labels(GuessedTable table) {
        LayoutGuess.Guessed layout = draft.layout();
        return switch (layout.division()) {
            case ROWS -> table.beside(layout.label(Dimension.DIVISION)).stream().flatMap(column -> table.words(column).stream());
            case COLUMNS -> table.headings().stream()
                    .filter(heading -> !IndicatorWords.isLeftOut(heading.key()))
                    .map(heading -> heading.withoutYear().levels())
                    .filter(levels -> !levels.isEmpty())
                    .map(levels -> levels.get(0).written());
            default -> Stream.of();
        };
    }

    /** The level of the divisions; where nothing names any, that of the whole. */
    String level() {
        return names.isEmpty() ? level.above() : level.name();
    }

    /** The division in which all others lie. */
    String whole() {
        return DivisionWords.around(level, draft.texts()).orElse("FILL_IN");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("code,name,level,parent_code,valid_from,valid_to");
        lines.add("1," + whole() + "," + level.above() + ",,,");
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (String name : names.keySet()) {
            String before = before(name);
            String from = before == null ? "" : years(name).first() + "-01-01";
            String to = after(name) == null ? "" : years(name).last() + "-12-31";
            lines.add(code(name, codes) + "," + (name.contains(",") ? '"' + name + '"' : name) + "," + (DivisionWords.isUnallocated(name) ? "unallocated" : level.name()) + ",1," + from + "," + to);
        }
        return lines;
    }

    /** A name has the code of the one that it took the place of, whichever was seen first. */
    private int code(String name, Map<String, Integer> codes) {
        if (!codes.containsKey(name)) {
            String before = before(name);
            codes.put(name, before == null ? FIRST + (int) codes.values().stream().distinct().count() : code(before, codes));
        }
        return Objects.requireNonNull(codes.get(name));
    }

    /** The name that this one took the place of: the same but for its last character, in the years before. */
    private @Nullable String before(String name) {
        return names.keySet().stream().filter(other -> follows(other, name)).findFirst().orElse(null);
    }

    private @Nullable String after(String name) {
        return names.keySet().stream().filter(other -> follows(name, other)).findFirst().orElse(null);
    }

    private NavigableSet<Integer> years(String name) {
        return Objects.requireNonNull(names.get(name));
    }

    private boolean follows(String old, String young) {
        return !old.equals(young)
                && !years(old).isEmpty()
                && !years(young).isEmpty()
                && old.length() > 2
                && old.length() == young.length()
                && old.regionMatches(0, young, 0, old.length() - 1)
                && years(old).last() < years(young).first();
    }

    boolean isNeeded() {
        return draft.layout().register() == null && draft.layout().division() != Place.SHEET;
    }
}
