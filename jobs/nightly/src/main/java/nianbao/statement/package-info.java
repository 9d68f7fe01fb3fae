/**
 * What a release states by its views: directions of change, ranks, streaks, records, how claims stand. It tells which of the
 * statements of one release a later one overturns.
 */
@NullMarked
package nianbao.statement;

import org.jspecify.annotations.NullMarked;
