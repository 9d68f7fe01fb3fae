package nianbao.export;

import nianbao.definition.Title;

/** What a sheet of the comparison holds: a form, from its first year with a figure to its last. */
record SheetContent(String sheet, Title title, int firstYear, int lastYear) {

    String span() {
        return firstYear == lastYear ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
    }
}
