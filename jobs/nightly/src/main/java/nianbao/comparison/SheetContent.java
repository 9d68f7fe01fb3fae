package nianbao.comparison;

import nianbao.language.Title;

/**
 * A sheet of the comparison in the list of them.
 *
 * @param span the years that it is about, as they are written after its title; empty for a sheet that is not about years
 */
record SheetContent(String sheet, Title title, String span) {

    /** A sheet that is not about years. */
    SheetContent(String sheet, Title title) {
        this(sheet, title, "");
    }

    /** The sheet of a form, from its first year with a figure to its last. */
    static SheetContent of(String sheet, FormTable table) {
        int first = table.years().get(0);
        int last = table.lastYear();
        return new SheetContent(sheet, table.title(), ", " + (first == last ? String.valueOf(first) : first + "–" + last));
    }
}
