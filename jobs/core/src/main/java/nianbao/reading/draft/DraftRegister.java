package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;

/** The divisions of a draft that no register knows, as lines of a register that can be saved as they are. */
final class DraftRegister {

    private static final int FIRST = 101;

    private final Draft draft;
    private final Map<String, SortedSet<Integer>> names = new LinkedHashMap<>();
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
            case ROWS -> table.beside(layout.labels().get(Dimension.DIVISION)).stream().flatMap(column -> table.words(column).stream());
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
            codes.put(name, before == null ? FIRST + (int) codes.values().stream().distinct().count() : codes.get(before));
            String from = before == null ? "" : names.get(name).first() + "-01-01";
            String to = after(name) == null ? "" : names.get(name).last() + "-12-31";
            lines.add(codes.get(name) + "," + (name.contains(",") ? '"' + name + '"' : name) + "," + (DivisionWords.isUnallocated(name) ? "unallocated" : level.name()) + ",1," + from + "," + to);
        }
        return lines;
    }

    /** The name that this one took the place of: the same but for its last character, in the years before. */
    private String before(String name) {
        return names.keySet().stream().filter(other -> follows(other, name)).findFirst().orElse(null);
    }

    private String after(String name) {
        return names.keySet().stream().filter(other -> follows(name, other)).findFirst().orElse(null);
    }

    private boolean follows(String old, String young) {
        return !old.equals(young)
                && !names.get(old).isEmpty()
                && !names.get(young).isEmpty()
                && old.length() > 2
                && old.length() == young.length()
                && old.regionMatches(0, young, 0, old.length() - 1)
                && names.get(old).last() < names.get(young).first();
    }

    boolean isNeeded() {
        return draft.layout().register() == null && draft.layout().division() != Place.SHEET;
    }
}
