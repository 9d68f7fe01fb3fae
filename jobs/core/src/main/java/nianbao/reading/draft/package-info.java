/**
 * Drafts of definitions for tables that no definition knows: guesses at layout, indicators, units and divisions, and their YAML.
 * Nothing that loads depends on it.
 */
@NullMarked
package nianbao.reading.draft;

import org.jspecify.annotations.NullMarked;
