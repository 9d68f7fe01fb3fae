package nianbao.template;

import java.util.List;
import nianbao.drift.FormColumn;

/** The header of the form: a row a level, what is the same beside each other merged, and each column's unit behind its words. */
record HeaderBlock(TablePlan plan, List<String> labels) {

    private static final int LETTERS_A_LINE = 4;
    private static final int POINTS_A_LINE = 15;
    private static final int COLUMN = 9;
    private static final int WIDE_COLUMN = 15;
    private static final int FIRST_COLUMN = 23;

    void write(SheetPen pen) {
        for (int level = 0; level < plan.levels(); level++) {
            for (int column = 0; column <= plan.lastColumn(); column++) {
                pen.blank(TablePlan.HEADER + level, column, Paint.HEAD);
            }
        }
        for (int label = 0; label < labels.size(); label++) {
            pen.text(TablePlan.HEADER, label, Paint.HEAD, labels.get(label));
            pen.merge(TablePlan.HEADER, TablePlan.HEADER + plan.levels() - 1, label, label);
            pen.width(label, label == 0 ? FIRST_COLUMN : WIDE_COLUMN);
        }
        List<FormColumn> columns = plan.form().columns();
        columns.forEach(column -> pen.width(plan.place(column), width(column)));
        List<Integer> pages = plan.onPaper(pen.sheet()).ends();
        for (int place = 0; place < columns.size(); place++) {
            write(pen, columns, place, pages);
        }
        for (int level = 0; level < plan.levels() - 1; level++) {
            pen.height(TablePlan.HEADER + level, groupHeight(columns, level, pages));
        }
        pen.height(TablePlan.HEADER + plan.levels() - 1, lastHeight(columns));
    }

    private int width(FormColumn column) {
        return plan.isMoney(column) ? WIDE_COLUMN : COLUMN;
    }

    /** Of a row of groups, the words of each of which have the room of all its columns. */
    private double groupHeight(List<FormColumn> columns, int level, List<Integer> pages) {
        int lines = 1;
        for (int place = 0; place < columns.size(); place++) {
            FormColumn column = columns.get(place);
            if (level < column.groups().size() && !isTogether(columns, place - 1, level, pages)) {
                int room = columns.subList(place, last(columns, place, level, pages) + 1).stream().mapToInt(this::width).sum();
                lines = Math.max(lines, TextLines.of(column.groups().get(level), room - 2));
            }
        }
        return lines * POINTS_A_LINE + 5.0;
    }

    private void write(SheetPen pen, List<FormColumn> columns, int place, List<Integer> pages) {
        FormColumn column = columns.get(place);
        for (int level = 0; level < column.levels().size(); level++) {
            boolean own = level == column.levels().size() - 1;
            if (!isTogether(columns, place - 1, level, pages)) {
                int row = TablePlan.HEADER + level;
                pen.text(row, plan.labels() + place, Paint.HEAD, own ? words(column) : column.levels().get(level));
                pen.merge(row, own ? TablePlan.HEADER + plan.levels() - 1 : row, plan.labels() + place, plan.labels() + last(columns, place, level, pages));
            }
        }
    }

    static String words(FormColumn column) {
        return column.unit().isEmpty() ? column.heading() : column.heading() + "\n（" + column.unit() + "）";
    }

    private int last(List<FormColumn> columns, int place, int level, List<Integer> pages) {
        int last = place;
        while (isTogether(columns, last, level, pages)) {
            last++;
        }
        return last;
    }

    /** Whether a column and the next one stand in the same group down to a level, and on the same page, each of which has the words. */
    private boolean isTogether(List<FormColumn> columns, int left, int level, List<Integer> pages) {
        return isSame(columns, left, left + 1, level) && !pages.contains(plan.labels() + left);
    }

    /** Whether two neighbours stand in the same group down to a level. */
    private static boolean isSame(List<FormColumn> columns, int left, int right, int level) {
        if (left < 0 || right >= columns.size()) {
            return false;
        }
        List<String> one = columns.get(left).groups();
        List<String> other = columns.get(right).groups();
        return level < one.size() && level < other.size() && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    /** Of the row of the columns' own words; what stands there over several levels has the room of those too. */
    private double lastHeight(List<FormColumn> columns) {
        int lines = columns.stream()
                .mapToInt(column -> (words(column).length() + LETTERS_A_LINE - 1) / LETTERS_A_LINE - (plan.levels() - column.levels().size()))
                .max()
                .orElse(1);
        return Math.max(2, lines) * POINTS_A_LINE + 4.0;
    }
}
