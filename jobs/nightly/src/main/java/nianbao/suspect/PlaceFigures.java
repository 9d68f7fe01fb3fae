package nianbao.suspect;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nianbao.definition.Definition;
import nianbao.suspect.StatedCell.Together;
import nianbao.suspect.StatedWorkbook.Gap;

/** The figures of a form in a workbook by whose they are and what they are about; a total is of the rows that it covers. */
final class PlaceFigures {

    private final StatedWorkbook workbook;
    private final Definition definition;
    private final Map<Together, Map<String, StatedCell>> places = new LinkedHashMap<>();
    private final Map<Together, List<Gap>> gaps;

    PlaceFigures(StatedWorkbook workbook, Definition definition) {
        this.workbook = workbook;
        this.definition = definition;
        workbook.cells()
                .filter(cell -> cell.series().form().equals(definition.form()))
                .forEach(cell -> places.computeIfAbsent(cell.together(), place -> new LinkedHashMap<>()).put(cell.indicator(), cell));
        this.gaps = workbook.gaps().stream().collect(groupingBy(PlaceFigures::place));
    }

    private static Together place(Gap gap) {
        return new Together(gap.series().form(), gap.series().year(), gap.period(), gap.place(), gap.series().breakdown(), gap.series().category());
    }

    Definition definition() {
        return definition;
    }

    List<Together> places() {
        return List.copyOf(places.keySet());
    }

    /** Those of a place, by their indicators. */
    Map<String, StatedCell> at(Together place) {
        return places.getOrDefault(place, Map.of());
    }

    /** Whether a part was not collected or is suppressed there, so that what it adds up to is open. */
    boolean isOpen(Together place, Predicate<Gap> ofPart) {
        return gaps.getOrDefault(place, List.of()).stream()
                .anyMatch(gap -> ofPart.test(gap) && (gap.status().equals("L") || gap.status().equals("Q")));
    }

    /** Whether something beside a figure could not be read. */
    boolean isLost(StatedCell whole) {
        return workbook.lost().anyBeside(whole);
    }

    /** Whether a condition about some indicators is one about this part of what is counted, as in {@code RuleSql}. */
    boolean isAsked(Together place, Set<String> indicators) {
        return place.breakdown() == null
                || definition.breakdowns().stream()
                        .filter(breakdown -> breakdown.of() == null || indicators.size() > 1)
                        .anyMatch(breakdown -> breakdown.name().equals(place.breakdown()));
    }
}
