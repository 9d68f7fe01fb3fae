/**
 * What people take along of a release: its views as tables, in files that other programs open, and the report of a city on paper. What
 * is read on the spot, pages and comparisons, belongs to {@code report} and {@code export}.
 */
@NullMarked
package nianbao.bundle;

import org.jspecify.annotations.NullMarked;
