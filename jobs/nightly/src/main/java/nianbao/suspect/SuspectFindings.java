package nianbao.suspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.label.Bilingual;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the cells of a conflict. A figure is proposed only where every smallest change agrees on it, and called certain
 * only where there is one change alone, and it is one that people make. Among changes that are equally small one that is told by a
 * slip or by the year before is chosen, if there is only one; otherwise all are named.
 */
record SuspectFindings(String submission, Explanations explanations) {

    private static final int MOST_NAMED = 6;

    List<Finding> of(Localization found) {
        List<Solution> solutions = found.solutions();
        if (solutions.isEmpty()) {
            StatedCell first = found.conflict().cells().min(CellOrder.BY_PLACE).orElseThrow();
            return found.isWhole() ? List.of() : List.of(unsearched(submission, first.sheet(), first.cell(), first.division(), first.indicator()));
        }
        if (solutions.size() == 1 && found.isWhole()) {
            return suspects(solutions.get(0), true);
        }
        Optional<Solution> likely = found.isWhole() ? likeliest(solutions) : Optional.empty();
        return likely.map(solution -> suspects(solution, false)).orElseGet(() -> alternatives(found));
    }

    private Optional<Solution> likeliest(List<Solution> solutions) {
        List<Solution> told = solutions.stream().filter(explanations::tell).toList();
        List<Solution> near = solutions.stream().filter(explanations::comeNear).toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : near.size() == 1 && told.isEmpty() ? Optional.of(near.get(0)) : Optional.empty();
    }

    private List<Finding> suspects(Solution solution, boolean alone) {
        boolean explained = solution.changes().entrySet().stream()
                .allMatch(change -> change.getValue().isPoint() && explanations.of(change.getKey(), change.getValue().low(), solution).isPresent());
        return solution.inOrder().stream()
                .map(cell -> suspect(cell, solution, alone && explained ? "suspect_certain" : "suspect_probable"))
                .toList();
    }

    private Finding suspect(StatedCell cell, Solution solution, String rule) {
        BigDecimal meant = explanations.meant(cell, solution).orElse(null);
        if (meant == null) {
            return finding("suspect", cell, Bilingual.same(plain(cell.written(cell.value()))), null, null);
        }
        String number = plain(cell.written(meant));
        Bilingual expected = explanations.of(cell, meant, solution)
                .map(Slip::words)
                .map(why -> new Bilingual(number + "（" + why.zh() + "）", number + " (" + why.en() + ")"))
                .orElse(Bilingual.same(number));
        return finding(rule, cell, Bilingual.same(plain(cell.written(cell.value()))), expected, number);
    }

    private List<Finding> alternatives(Localization found) {
        int size = found.solutions().get(0).cells().size();
        Map<String, List<StatedCell>> bySheet = found.solutions().stream()
                .flatMap(solution -> solution.cells().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(CellOrder.BY_PLACE)))
                .stream()
                .collect(Collectors.groupingBy(StatedCell::sheet, TreeMap::new, Collectors.toList()));
        int all = bySheet.values().stream().mapToInt(Collection::size).sum();
        String rule = !found.isWhole() ? "suspects_not_all" : size == 1 ? "suspect_one_of" : "suspect_some_of";
        List<Finding> findings = new ArrayList<>();
        bySheet.forEach((sheet, cells) -> {
            String expected = size == 1 ? instead(found.solutions()) : String.valueOf(size);
            Catalogue.Entry words = Catalogue.entry(rule);
            String names = CellRuns.of(cells);
            findings.add(new Finding(
                    submission, words.rule(), words.level(), sheet, names, null, null, String.valueOf(all), expected,
                    words.message(String.valueOf(all), expected)));
        });
        return findings;
    }

    /** What each of the first cells would have to be, were it the wrong one. */
    private static String instead(List<Solution> solutions) {
        String first = solutions.stream()
                .flatMap(solution -> solution.changes().entrySet().stream())
                .filter(change -> change.getValue().isPoint())
                .sorted(Map.Entry.comparingByKey(CellOrder.BY_PLACE))
                .limit(MOST_NAMED)
                .map(change -> change.getKey().cell() + " → " + plain(change.getKey().written(change.getValue().low())))
                .collect(Collectors.joining(", "));
        return solutions.size() > MOST_NAMED ? first + " …" : first;
    }

    /** That it could not be found out which cells are behind what is broken from a cell on. */
    static Finding unsearched(String submission, String sheet, String cell, @Nullable String division, @Nullable String indicator) {
        Catalogue.Entry words = Catalogue.entry("suspects_not_searched");
        return new Finding(submission, words.rule(), words.level(), sheet, cell, division, indicator, cell, null, words.message(cell, null));
    }

    private Finding finding(String rule, StatedCell cell, Bilingual found, @Nullable Bilingual expected, @Nullable String number) {
        Catalogue.Entry words = Catalogue.entry(rule);
        return new Finding(
                submission, words.rule(), words.level(), cell.sheet(), cell.cell(), cell.division(), cell.indicator(), found.zh(), number,
                words.message(found, expected));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
