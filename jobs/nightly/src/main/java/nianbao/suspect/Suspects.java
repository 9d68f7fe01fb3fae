package nianbao.suspect;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.linear.LinearConditions;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(Suspects.class);
    /** Of a workbook; no return has so many, and to look through more takes longer than it is worth. */
    private static final int MOST_FIGURES = 50_000;
    private static final List<String> BUILT_IN = List.of("total_row", "rate_from_counts");

    /** Findings about the cells, in a database with what a run has read, what it has found and what was in force before. */
    public List<Finding> findings(Database database) throws SQLException {
        List<BrokenRule> broken = database.list(
                sql.read("suspect/broken").with("rules", Sql.literals(rules())),
                row -> new BrokenRule(row.getString("submission"), row.getString("rule"), row.getString("sheet"), row.getString("cell")));
        if (broken.isEmpty()) {
            return List.of();
        }
        Map<String, List<BrokenRule>> bySubmission = broken.stream().collect(Collectors.groupingBy(BrokenRule::submission, LinkedHashMap::new, Collectors.toList()));
        Map<String, Definition> byForm = definitions.forms().stream().collect(toMap(Definition::form, definition -> definition));
        StatedRows rows = new StatedRows(database, sql, rules());
        LinearConditions conditions = new LinearConditions(database);
        Map<String, List<Finding>> found = new HashMap<>();
        for (List<String> batch : rows.batches(bySubmission.keySet(), MOST_FIGURES)) {
            for (StatedWorkbook workbook : rows.of(batch).values()) {
                List<BrokenRule> places = Objects.requireNonNull(bySubmission.get(workbook.submission()));
                found.put(workbook.submission(), examined(workbook, places, byForm, conditions));
            }
        }
        return bySubmission.entrySet().stream()
                .flatMap(one -> found.getOrDefault(one.getKey(), List.of(notSearched(one.getValue().get(0)))).stream())
                .toList();
    }

    /** What is told of suspects comes beside the errors, which stand without it. */
    private List<Finding> examined(
            StatedWorkbook workbook, List<BrokenRule> broken, Map<String, Definition> byForm, LinearConditions conditions) throws SQLException {
        if (new TotalEquations(workbook, byForm).areTooMany()) {
            return List.of(notSearched(broken.get(0)));
        }
        try {
            return new SuspectSearch(workbook, byForm, conditions, effort).findings(broken);
        } catch (RuntimeException e) {
            LOG.error("The program failed to find the wrong cells of submission {}. Its errors are told as they are; report this.", workbook.submission(), e);
            return List.of(notSearched(broken.get(0)));
        }
    }

    private static Finding notSearched(BrokenRule first) {
        return SuspectFindings.unsearched(first.submission(), first.sheet(), first.cell(), null, null);
    }

    private List<String> rules() {
        Set<String> names = new TreeSet<>(BUILT_IN);
        definitions.forms().forEach(definition -> definition.rules().stream()
                .filter(rule -> rule.level() == Level.ERROR)
                .forEach(rule -> names.add(rule.name())));
        return List.copyOf(names);
    }
}
