/**
 * The project's SQL as text: statements from files with places that are filled, which view builds on which, and the view that every
 * form has. What runs a statement, and where, does not belong here.
 */
@NullMarked
package nianbao.sql;

import org.jspecify.annotations.NullMarked;
