package nianbao.check;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.read.PartTables;
import nianbao.sql.SqlFolder;
import nianbao.suspect.Suspects;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/** Holds all figures of a run against all rules and adds what is wrong to the run's findings. */
public record Check(Run run, SqlFolder sql, Definitions definitions, Patience patience) {

    /** With the time that every rule may usually take. */
    public Check(Run run, SqlFolder sql, Definitions definitions) {
        this(run, sql, definitions, Patience.USUAL);
    }

    /**
     * Answers every question. Those about totals come first, so that nothing else is said of one that is wrong; then which
     * cells are behind all that; then what goes by which figures are good: jumps since the year before, other forms and sums over several
     * workbooks; those about submissions as a whole come last.
     */
    public void findings() throws SQLException, IOException {
        Path totals = run.parts().resolve("totals");
        Path rules = run.parts().resolve("rules");
        Path repeats = run.parts().resolve("repeats");
        Path suspects = run.parts().resolve("suspects");
        Path beside = run.parts().resolve("beside");
        for (Path folder : List.of(totals, rules, suspects, beside, repeats)) {
            Folders.delete(folder);
        }
        try (Inquiry inquiry = new Inquiry(new Given(run, sql, definitions, patience))) {
            write(totals, inquiry.ofEach(Stream.of(builtIn("total_row")).toList()));
            write(rules, inquiry.ofEach(Stream.concat(figures(), definitionRules(inquiry.forms())).toList()));
            write(suspects, inquiry.suspects(new Suspects(sql, definitions)));
            write(beside, inquiry.ofEach(Stream.concat(jumps(), others(inquiry.forms())).toList()));
            write(repeats, inquiry.ofAll(Stream.of("merged_twice", "undecided", "reported_twice").map(this::builtIn).toList()));
        }
    }

    private void write(Path folder, List<Finding> findings) throws IOException {
        PartTables.finding(run.name()).write(folder, findings);
    }

    private Stream<RuleQuery> figures() {
        return Stream.of(
                        Stream.of("rate_from_counts", "rate_of_total", "change_disagrees", "columns_swapped").map(this::builtIn),
                        Stream.of("magnitude_of_column", "magnitude_of_figure", "magnitude_in_column").map(this::magnitude),
                        Stream.of("same_as_year_before", "column_as_year_before").map(rule -> over("check/columns_of_year_before", rule)))
                .flatMap(rules -> rules);
    }

    // A rule about figures of one form has nothing to say where there are none.
    private Stream<RuleQuery> definitionRules(Set<String> sent) {
        return definitions.forms().stream()
                .filter(definition -> sent.contains(definition.form()))
                .flatMap(definition -> new RuleSql(sql, definition).questions().stream());
    }

    /** Of the size of figures, where nothing is said of those in a column that is apart as a whole. */
    private RuleQuery magnitude(String rule) {
        return over("check/columns_apart", rule);
    }

    private Stream<RuleQuery> jumps() {
        return Stream.of("jump", "jump_not_asked").map(rule -> builtIn(rule).over(new Jumps(sql, definitions).tables()));
    }

    // A rule about several forms is asked when any of them came.
    private Stream<RuleQuery> others(Set<String> sent) {
        OtherForms forms = new OtherForms(definitions);
        return Stream.concat(
                forms.rules().stream()
                        .filter(rule -> rule.forms().stream().anyMatch(sent::contains))
                        .flatMap(rule -> new OtherFormSql(sql, forms).questions(rule).stream()),
                Stream.of("own_beside_members", "members_beside_own").map(rule -> over("check/sum_of_members", rule)));
    }

    private RuleQuery over(String table, String rule) {
        return builtIn(rule).over(List.of(sql.read(table)));
    }

    private RuleQuery builtIn(String rule) {
        String name = "check/" + rule;
        return new RuleQuery(Catalogue.entry(rule), sql.read(name), name + ".sql");
    }
}
