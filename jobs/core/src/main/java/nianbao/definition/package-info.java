/**
 * What a form looks like, year by year: the YAML files of a definitions folder as records.
 * A wrong definition is refused here, with its file and line, before any workbook is opened.
 */
@NullMarked
package nianbao.definition;

import org.jspecify.annotations.NullMarked;
