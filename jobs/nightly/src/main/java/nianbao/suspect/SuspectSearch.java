package nianbao.suspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.linear.LinearConditions;
import nianbao.linear.NativeSolver;
import nianbao.observation.Finding;

/**
 * Of one workbook, which cells are behind the rules that it breaks.
 *
 * @param definitions by the forms that they are of
 * @param effort how much a solver may take of it, about in seconds
 */
record SuspectSearch(StatedWorkbook workbook, Map<String, Definition> definitions, LinearConditions conditions, double effort) {

    private static final Pattern COMMA = Pattern.compile(", ");

    /** Nothing is said twice, should two conflicts have the same cells behind them. */
    List<Finding> findings(List<BrokenRule> broken) throws SQLException {
        Domains domains = new Domains(workbook, definitions);
        SuspectFindings judgement = new SuspectFindings(workbook.submission(), new Explanations(workbook));
        List<Equation> equations = equations();
        equations.addAll(others(broken));
        List<Finding> findings = new ArrayList<>();
        double left = effort;
        for (Conflict conflict : Conflict.in(equations)) {
            Localization found = localized(conflict, domains, left);
            left -= found.effort();
            findings.addAll(judgement.of(found));
        }
        return findings.stream().distinct().toList();
    }

    private static Localization localized(Conflict conflict, Domains domains, double left) {
        List<Solution> crossing = new Crossing(conflict, domains).solutions();
        if (!crossing.isEmpty()) {
            return new Localization(conflict, crossing, true, 0);
        }
        return left > 0 && NativeSolver.isThere() ? new SmallestSets(conflict, domains, left).found() : new Localization(conflict, List.of(), false, 0);
    }

    /** All that is known to hold between its cells, but for those that follow from others by a formula. */
    List<Equation> equations() throws SQLException {
        List<Equation> equations = new ArrayList<>(new TotalEquations(workbook, definitions).all());
        for (String form : workbook.forms()) {
            equations.addAll(new RuleEquations(workbook, Objects.requireNonNull(definitions.get(form)), conditions).all());
        }
        return Followed.in(equations);
    }

    /** The broken rules that are no sums. */
    private List<Equation> others(List<BrokenRule> broken) throws SQLException {
        Map<String, StatedCell> cells = new HashMap<>();
        workbook.cells().forEach(cell -> cells.put(cell.sheet() + "!" + cell.cell(), cell));
        Set<String> names = new TreeSet<>();
        for (String form : workbook.forms()) {
            for (Rule rule : Objects.requireNonNull(definitions.get(form)).rules()) {
                Optional<String> condition = rule.condition();
                if (condition.isPresent() && conditions.of(condition.get()).isEmpty()) {
                    names.add(rule.name());
                }
            }
        }
        return broken.stream()
                .filter(one -> names.contains(one.rule()))
                .map(one -> COMMA.splitAsStream(one.cell()).map(cell -> cells.get(one.sheet() + "!" + cell)).filter(Objects::nonNull).collect(Collectors.toSet()))
                .filter(some -> !some.isEmpty())
                .<Equation>map(Equation.Other::new)
                .toList();
    }
}
