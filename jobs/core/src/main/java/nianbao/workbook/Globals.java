package nianbao.workbook;

import java.util.List;

/**
 * What a workbook says of its formulas as a whole.
 *
 * @param tabs the names of all sheets in their order, those of charts and macros included
 * @param names the ranges and formulas that have a name
 * @param links the records of an Excel 97 file by which its formulas find sheets, names and functions; else none
 * @param unsettled whether all formulas are to be worked out when the file is opened, so that stored results mean nothing
 */
public record Globals(List<String> tabs, List<Name> names, byte[] links, boolean unsettled) {

    /** @param tab which of the tabs it holds for, or -1 for all */
    public record Name(String name, String formula, int tab) {}
}
