package nianbao.template;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.drift.FormColumn;

/**
 * The cells of a row of the form, as formulas name them.
 *
 * @param sheet what stands before each, empty in formulas of the form's own sheet
 */
record Cells(TablePlan plan, String sheet, int row) {

    /** In formulas of the form's own sheet. */
    static Cells here(TablePlan plan, int row) {
        return new Cells(plan, "", row);
    }

    /** In formulas of other sheets. */
    static Cells on(String sheet, TablePlan plan, int row) {
        return new Cells(plan, "'" + sheet.replace("'", "''") + "'!", row);
    }

    String of(FormColumn column) {
        return sheet + plan.cell(column, row);
    }

    /** Those of several columns, as ranges with commas between. */
    String of(List<FormColumn> columns) {
        return String.join(",", ranges(columns));
    }

    List<String> ranges(List<FormColumn> columns) {
        return plan.cells(columns, row).stream().map(range -> sheet + range).toList();
    }

    /** How many of them hold a text. */
    String count(List<FormColumn> columns, String text) {
        return ranges(columns).stream().map(range -> "COUNTIF(" + range + ",\"" + text + "\")").collect(Collectors.joining("+"));
    }

    /** The figure of a cell, of a word such as 是 what it stands for. */
    String figure(FormColumn column) {
        String formula = of(column);
        for (var word : column.indicator().values().entrySet()) {
            formula = "IF(" + of(column) + "=\"" + word.getKey() + "\"," + word.getValue().toPlainString() + "," + formula + ")";
        }
        return formula;
    }

    /** Whether a cell has a figure. */
    String known(FormColumn column) {
        String number = "ISNUMBER(" + of(column) + ")";
        return column.indicator().values().isEmpty()
                ? number
                : "OR(" + number + "," + column.indicator().values().keySet().stream()
                        .map(word -> of(column) + "=\"" + word + "\"")
                        .collect(Collectors.joining(",")) + ")";
    }
}
