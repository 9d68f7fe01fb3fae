package nianbao.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.ConditionNames;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Indicator;
import nianbao.definition.InvalidDefinition;
import nianbao.definition.Kind;
import nianbao.definition.PreviousYear;
import nianbao.definition.Rule;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.linear.Linear;
import nianbao.linear.LinearConditions;
import nianbao.linear.NativeSolver;
import nianbao.warehouse.Database;

/**
 * Looks for rules that cannot hold together, can never fail, leave an indicator one figure alone, or tell elsewhere what is not
 * published. A rule that is no sum of figures is not looked at.
 */
public record RuleLint(Definitions definitions) {

    private static final WordsFile WORDS = WordsFile.beside(RuleLint.class);

    /** A rule and what it asks for. */
    private record Asked(Rule rule, List<Linear> sums) {}

    /** Throws an {@link InvalidDefinition} when no figures at all could keep the rules of a definition, or they tell what is hidden. */
    public Definitions refuseErrors() {
        complaints(false).stream().filter(Complaint::isError).findFirst().ifPresent(complaint -> {
            throw new InvalidDefinition(complaint.place() + ": " + Language.here().of(complaint.text()));
        });
        return definitions;
    }

    /** What is said when there is nothing to say. */
    public static Title nothing() {
        return WORDS.of("none");
    }

    /** All that there is to say, definition by definition. */
    public List<Complaint> complaints() {
        return complaints(true);
    }

    private List<Complaint> complaints(boolean warnings) {
        List<Complaint> all = new ArrayList<>();
        try (Database database = Database.inMemory()) {
            LinearConditions conditions = new LinearConditions(database);
            for (Definition definition : definitions.forms()) {
                List<Asked> rules = asked(definition, conditions);
                all.addAll(contradictions(definition, rules));
                all.addAll(telling(definition, rules));
                if (warnings && all.stream().noneMatch(complaint -> complaint.file().equals(definition.source()))) {
                    all.addAll(idle(definition, rules));
                    all.addAll(forced(definition, rules));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rules could not be taken apart: " + e.getMessage(), e);
        }
        return all;
    }

    private static List<Asked> asked(Definition definition, LinearConditions conditions) throws SQLException {
        RuleSums sums = new RuleSums(definition, conditions);
        List<Asked> rules = new ArrayList<>();
        for (Rule rule : definition.rules()) {
            sums.of(rule).ifPresent(asked -> rules.add(new Asked(rule, asked)));
        }
        return rules;
    }

    /** Of the rules of each year, the fewest that do not go together. */
    private List<Complaint> contradictions(Definition definition, List<Asked> rules) {
        PossibleFigures figures = new PossibleFigures(definition, definitions.forms());
        Set<List<Asked>> found = new LinkedHashSet<>();
        for (int year : years(rules)) {
            List<Asked> held = rules.stream().filter(one -> one.rule().years().contains(year)).toList();
            if (!exist(figures, held)) {
                found.add(new SmallestSet<>(held, some -> exist(figures, some)).found());
            }
        }
        return found.stream().map(set -> contradiction(definition, set)).toList();
    }

    private static boolean exist(PossibleFigures figures, List<Asked> rules) {
        List<Linear> sums = rules.stream().flatMap(one -> one.sums().stream()).toList();
        return figures.exist(sums);
    }

    /** One of each span in which the same rules hold. */
    private static Set<Integer> years(List<Asked> rules) {
        Set<Integer> years = new TreeSet<>();
        rules.forEach(one -> years.add(one.rule().years().first()));
        return years;
    }

    private static Complaint contradiction(Definition definition, List<Asked> set) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        set.forEach(one -> lines.put(one.rule().name(), line(definition, one.rule())));
        String named = String.join(", ", lines.entrySet().stream().map(one -> one.getKey() + " (" + one.getValue() + ")").toList());
        String key = set.size() == 1 ? "impossible" : "contradiction";
        return new Complaint(true, definition.source(), lines.values().iterator().next(), words(key, named));
    }

    // What is hidden for the sake of a figure is looked for within its form and year.
    private List<Complaint> telling(Definition definition, List<Asked> rules) {
        return rules.stream()
                .filter(one -> one.sums().stream().filter(sum -> sum.range().isPoint()).anyMatch(sum -> isTelling(definition, sum.factors().keySet())))
                .map(one -> new Complaint(true, definition.source(), line(definition, one.rule()), words("telling", one.rule().name())))
                .toList();
    }

    private boolean isTelling(Definition definition, Set<String> names) {
        return names.stream().anyMatch(name -> PreviousYear.isMeant(name) || ConditionNames.isOfOtherForm(name))
                && names.stream().anyMatch(name -> mayBeHidden(definition, name));
    }

    private boolean mayBeHidden(Definition definition, String name) {
        Stream<Definition> form = ConditionNames.isOfOtherForm(name)
                ? definitions.forms().stream().filter(other -> other.form().equals(ConditionNames.form(name)))
                : Stream.of(definition);
        return form.flatMap(one -> one.indicators().stream())
                .filter(indicator -> indicator.name().equals(ConditionNames.indicator(name)))
                .map(Indicator::small)
                .anyMatch(small -> small != null && small.hidesAny());
    }

    private List<Complaint> idle(Definition definition, List<Asked> rules) {
        PossibleFigures figures = new PossibleFigures(definition, definitions.forms());
        return rules.stream()
                .filter(one -> one.sums().stream().allMatch(figures::alwaysKeep))
                .map(one -> new Complaint(false, definition.source(), line(definition, one.rule()), words("idle", one.rule().name())))
                .toList();
    }

    /** Of rules that allow nothing to be reported at all as well, none forces a figure other than 0. */
    private List<Complaint> forced(Definition definition, List<Asked> rules) {
        if (!NativeSolver.isThere()) {
            return List.of();
        }
        PossibleFigures figures = new PossibleFigures(definition, definitions.forms());
        List<Complaint> all = new ArrayList<>();
        for (Indicator indicator : definition.indicators()) {
            List<Asked> about = rules.stream().filter(one -> one.sums().stream().anyMatch(sum -> sum.factors().containsKey(indicator.name()))).toList();
            if (!about.isEmpty() && indicator.kind() != Kind.RATE) {
                List<Linear> sums = rules.stream().flatMap(one -> one.sums().stream()).toList();
                figures.only(indicator.name(), sums)
                        .map(BigDecimal::stripTrailingZeros)
                        .ifPresent(figure -> all.add(new Complaint(
                                false, definition.source(), line(definition, about.get(0).rule()),
                                words("forced", indicator.name() + " = " + figure.toPlainString()))));
            }
        }
        return all;
    }

    private static Title words(String key, String named) {
        Title words = WORDS.of(key);
        return new Title(words.zh().replace("{}", named), words.en().replace("{}", named));
    }

    /** Where a rule begins in its file. */
    private static int line(Definition definition, Rule rule) {
        try {
            List<String> lines = Files.readAllLines(definition.source());
            int rules = lines.indexOf("rules:");
            Pattern name = Pattern.compile("\\s+[\"']?" + Pattern.quote(rule.name()) + "[\"']?\\s*:.*");
            for (int number = Math.max(rules, 0); number < lines.size(); number++) {
                if (name.matcher(lines.get(number)).matches()) {
                    return number + 1;
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
