package nianbao.check;

import nianbao.observation.Catalogue;
import nianbao.warehouse.Sql;

/**
 * A rule as SQL that gives a row for every place where it is broken.
 *
 * @param words the rule's level and message
 * @param source where the rule is written, for whoever has to mend it
 */
record RuleQuery(Catalogue.Entry words, Sql sql, String source) {}
