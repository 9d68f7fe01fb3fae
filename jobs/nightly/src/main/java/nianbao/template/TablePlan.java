package nianbao.template;

import java.util.ArrayList;
import java.util.List;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where everything stands on the sheet of a form: title, sender, status, the header, a row a division, the total and the line below.
 *
 * @param labels how many columns say what a row is about
 * @param rows how many divisions have a row
 */
record TablePlan(FormYear form, int labels, int rows) {

    static final int TITLE = 0;
    static final int SENDER = 1;
    static final int STATUS = 2;
    static final int HEADER = 3;

    /** How many rows the header takes. */
    int levels() {
        return form.columns().stream().mapToInt(column -> column.levels().size()).max().orElse(1);
    }

    int firstRow() {
        return HEADER + levels();
    }

    int lastRow() {
        return firstRow() + rows - 1;
    }

    int totalRow() {
        return lastRow() + 1;
    }

    int below() {
        return totalRow() + 1;
    }

    int lastColumn() {
        return labels + form.columns().size() - 1;
    }

    int place(FormColumn column) {
        return labels + form.columns().indexOf(column);
    }

    /** How the columns come onto paper: those under one heading together. */
    PaperColumns onPaper(XSSFSheet sheet) {
        return new PaperColumns(sheet, labels, groups(form.columns(), 0));
    }

    private List<PaperColumns.Group> groups(List<FormColumn> columns, int level) {
        List<PaperColumns.Group> groups = new ArrayList<>();
        for (int from = 0, to = 1; from < columns.size(); from = to, to++) {
            while (to < columns.size() && isTogether(columns.get(from), columns.get(to), level)) {
                to++;
            }
            List<FormColumn> together = columns.subList(from, to);
            groups.add(new PaperColumns.Group(
                    together.stream().map(this::place).toList(), together.size() == 1 ? List.of() : groups(together, level + 1)));
        }
        return groups;
    }

    /** Whether both stand in the same group of a level; in none there is nothing to be together in. */
    private static boolean isTogether(FormColumn one, FormColumn other, int level) {
        return level < one.groups().size() && level < other.groups().size() && one.groups().get(level).equals(other.groups().get(level));
    }

    /** The cells of a column in the rows of divisions. */
    CellRangeAddress area(FormColumn column) {
        return new CellRangeAddress(firstRow(), lastRow(), place(column), place(column));
    }

    /** How a formula refers to a cell, whatever column it is copied to: {@code $C8}. */
    String cell(FormColumn column, int row) {
        return "$" + CellReference.convertNumToColString(place(column)) + (row + 1);
    }

    /** The cells of several columns in a row, those beside each other as one range: {@code $C8:$F8,$H8}. */
    List<String> cells(List<FormColumn> columns, int row) {
        return Runs.of(columns.stream().map(this::place).toList()).stream().map(run -> range(run, row)).toList();
    }

    private static String range(Runs.Run run, int row) {
        String first = "$" + CellReference.convertNumToColString(run.first()) + (row + 1);
        String last = "$" + CellReference.convertNumToColString(run.last()) + (row + 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    boolean isMoney(FormColumn column) {
        return form.form().units().factor("元", column.indicator().unit()) != null;
    }

    /** How the figures of a column are written. */
    String format(FormColumn column) {
        if (column.indicator().bounds().whole()) {
            return "#,##0";
        }
        return column.indicator().unit().equals("percent") ? "0.00" : isMoney(column) ? "#,##0.00" : "General";
    }
}
