package nianbao.check;

import java.util.List;
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

    /** One that looks at nothing but what was read. */
    RuleQuery(Catalogue.Entry words, Sql sql, String source) {
        this(words, List.of(), sql, source);
    }

    /** The same, with tables that are made before it is asked. */
    RuleQuery over(List<Sql> tables) {
        return new RuleQuery(words, tables, sql, source);
    }
}
