package nianbao.suspect;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Rule;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.warehouse.Database;
import nianbao.warehouse.Sql;
import nianbao.warehouse.SqlFolder;

/**
 * Finds the cells that most likely made the rules of a run's workbooks fail. A workbook that breaks none costs nothing.
 *
 * @param effort how much a solver may take of one workbook, about in seconds
 */
public record Suspects(SqlFolder sql, Definitions definitions, double effort) {

    /** With as much as a workbook usually may take. */
    public Suspects(SqlFolder sql, Definitions definitions) {
        this(sql, definitions, 0.1);
    }

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final List<String> BUILT_IN = List.of("total_row", "rate_from_counts");

    /** A place where a rule is broken. */
    private record Broken(String submission, String rule, String sheet, String cell) {}

    /** Findings about the cells, in a database with what a run has read, what it has found and what was in force before. */
    public List<Finding> findings(Database database) throws SQLException {
        List<Broken> broken = database.list(
                sql.read("suspect/broken").with("rules", Sql.literals(rules())),
                row -> new Broken(row.getString("submission"), row.getString("rule"), row.getString("sheet"), row.getString("cell")));
        if (broken.isEmpty()) {
            return List.of();
        }
        Map<String, List<Broken>> bySubmission = broken.stream().collect(Collectors.groupingBy(Broken::submission, LinkedHashMap::new, Collectors.toList()));
        Map<String, StatedWorkbook> workbooks = new StatedRows(database, sql, rules()).of(List.copyOf(bySubmission.keySet()));
        LinearConditions conditions = new LinearConditions(database);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<Broken>> one : bySubmission.entrySet()) {
            findings.addAll(of(Objects.requireNonNull(workbooks.get(one.getKey())), one.getValue(), conditions));
        }
        return findings.stream().distinct().toList();
    }

    private List<String> rules() {
        Set<String> names = new TreeSet<>(BUILT_IN);
        definitions.forms().forEach(definition -> definition.rules().stream()
                .filter(rule -> rule.level() == Level.ERROR)
                .forEach(rule -> names.add(rule.name())));
        return List.copyOf(names);
    }

    private List<Finding> of(StatedWorkbook workbook, List<Broken> broken, LinearConditions conditions) throws SQLException {
        Map<String, Definition> byForm = definitions.forms().stream().collect(toMap(Definition::form, definition -> definition));
        List<Equation> equations = new ArrayList<>(new TotalEquations(workbook, byForm).all());
        for (String form : workbook.forms()) {
            equations.addAll(new RuleEquations(workbook, Objects.requireNonNull(byForm.get(form)), conditions).all());
        }
        equations.addAll(others(workbook, broken, byForm, conditions));
        Domains domains = new Domains(workbook, byForm);
        Judgement judgement = new Judgement(workbook.submission(), new Explanations(workbook));
        List<Finding> findings = new ArrayList<>();
        double left = effort;
        for (Conflict conflict : Conflict.in(Followed.in(equations))) {
            List<Solution> crossing = new Crossing(conflict, domains).solutions();
            Localization found = crossing.isEmpty()
                    ? new SmallestSets(conflict, domains, left).found()
                    : new Localization(conflict, crossing, true, 0);
            left -= found.effort();
            findings.addAll(judgement.of(found));
        }
        return findings;
    }

    /** The broken rules that are no sums. */
    private static List<Equation> others(
            StatedWorkbook workbook, List<Broken> broken, Map<String, Definition> byForm, LinearConditions conditions) throws SQLException {
        Map<String, StatedCell> cells = new HashMap<>();
        workbook.cells().forEach(cell -> cells.put(cell.sheet() + "!" + cell.cell(), cell));
        Set<String> opaque = new TreeSet<>();
        for (String form : workbook.forms()) {
            for (Rule rule : Objects.requireNonNull(byForm.get(form)).rules()) {
                String condition = rule.check().when(Rule.Holds::condition, categories -> "", parts -> "");
                if (!condition.isEmpty() && conditions.of(condition).isEmpty()) {
                    opaque.add(rule.name());
                }
            }
        }
        return broken.stream()
                .filter(one -> opaque.contains(one.rule()))
                .map(one -> COMMA.splitAsStream(one.cell()).map(cell -> cells.get(one.sheet() + "!" + cell)).filter(Objects::nonNull).collect(Collectors.toSet()))
                .filter(some -> !some.isEmpty())
                .<Equation>map(Equation.Other::new)
                .toList();
    }
}
