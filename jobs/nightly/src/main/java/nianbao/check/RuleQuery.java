package nianbao.check;

import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.observation.Catalogue;
import nianbao.sql.Sql;

/**
 * A rule as SQL that gives a row for every place where it is broken.
 *
 * @param words the rule's level and message
 * @param tables what makes the tables that it shares with other rules, unless they are there
 * @param source where the rule is written, for whoever has to mend it
 */
record RuleQuery(Catalogue.Entry words, List<Sql> tables, Sql sql, String source) {

    /** A rule of a definition, that looks at nothing but what was read. */
    static RuleQuery of(Definition definition, Rule rule, Sql sql) {
        Catalogue.Entry words = new Catalogue.Entry(rule.name(), rule.level(), rule.message().zh(), rule.message().en());
        return new RuleQuery(words, sql, source(definition, rule));
    }

    /** Where a rule of a definition is written. */
    static String source(Definition definition, Rule rule) {
        return definition.source() + ", rule " + rule.name();
    }

    /** One that looks at nothing but what was read. */
    RuleQuery(Catalogue.Entry words, Sql sql, String source) {
        this(words, List.of(), sql, source);
    }

    /** The same, with tables that are made before it is asked. */
    RuleQuery over(List<Sql> tables) {
        return new RuleQuery(words, tables, sql, source);
    }
}
