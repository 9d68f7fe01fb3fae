package nianbao.template;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.definition.Dimension;
import nianbao.definition.Kind;
import nianbao.definition.Ratio;
import nianbao.drift.FormColumn;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The form itself: what is to be typed, and what is worked out from it. */
final class FormSheet {

    private static final int ROW_POINTS = 20;
    private static final int LEGEND_COLUMN = 1;
    private static final int CHARACTER = 256;

    private final SheetPen pen;
    private final TablePlan plan;
    private final FormLabels labels;
    private final FormTitle title;

    FormSheet(SheetPen pen, TablePlan plan, FormLabels labels, FormTitle title) {
        this.pen = pen;
        this.plan = plan;
        this.labels = labels;
        this.title = title;
    }

    /** @param left the formula of how much is left to do */
    void write(String left) {
        pen.text(TablePlan.TITLE, 0, Paint.TITLE, title.text());
        pen.height(TablePlan.TITLE, 32);
        pen.text(TablePlan.SENDER, 0, Paint.PLAIN, "填报单位：" + title.sender().name());
        pen.height(TablePlan.SENDER, ROW_POINTS);
        pen.formula(TablePlan.STATUS, 0, Paint.STATUS, "General", left);
        CellRangeAddress status = new CellRangeAddress(TablePlan.STATUS, TablePlan.STATUS, 0, 0);
        Shade.of(Paints.GREEN).over(pen.sheet(), status, "LEFT($A$3,5)=\"还有 0 \"");
        Shade.of(Paints.YELLOW).over(pen.sheet(), status, "LEFT($A$3,5)<>\"还有 0 \"");
        new HeaderBlock(plan, labels.headings()).write(pen);
        legend();
        for (int place = 0; place < plan.rows(); place++) {
            row(place);
        }
        total();
        pen.text(plan.below(), 0, Paint.OPEN, "填表人：");
        pen.height(plan.below(), 26);
        view();
    }

    /** In the columns of the first page. */
    private void legend() {
        int last = plan.onPaper(pen.sheet()).ends().get(0);
        int room = IntStream.rangeClosed(LEGEND_COLUMN, last).map(column -> pen.sheet().getColumnWidth(column) / CHARACTER).sum();
        String legend = TemplateWords.both("legend");
        pen.text(TablePlan.STATUS, LEGEND_COLUMN, Paint.LEGEND, legend);
        pen.merge(TablePlan.STATUS, TablePlan.STATUS, LEGEND_COLUMN, last);
        pen.height(TablePlan.STATUS, Math.max(24, 4 + 13 * TextLines.of(legend, room)));
    }

    private void row(int place) {
        int row = plan.firstRow() + place;
        pen.height(row, ROW_POINTS);
        List<Dimension> dimensions = labels.dimensions();
        for (int label = 0; label < dimensions.size(); label++) {
            pen.text(row, label, Paint.LABEL, labels.text(dimensions.get(label), labels.sender().rows().get(place)));
        }
        for (FormColumn column : plan.form().columns()) {
            if (plan.form().isWorkedOut(column)) {
                pen.formula(row, plan.place(column), Paint.WORKED, plan.format(column), rate(column, row));
            } else {
                pen.blank(row, plan.place(column), Paint.INPUT, plan.format(column));
            }
        }
    }

    private void total() {
        int row = plan.totalRow();
        pen.height(row, ROW_POINTS);
        for (int label = 0; label < plan.labels(); label++) {
            pen.blank(row, label, Paint.TOTAL);
        }
        pen.text(row, labels.dimensions().indexOf(Dimension.DIVISION), Paint.TOTAL, "合计");
        for (FormColumn column : plan.form().columns()) {
            pen.blank(row, plan.place(column), Paint.TOTAL, plan.format(column));
            String formula = plan.form().isWorkedOut(column) ? rate(column, row) : isAddedUp(column) ? sum(column) : "";
            if (!formula.isEmpty()) {
                pen.cell(row, plan.place(column)).setCellFormula(formula);
            }
        }
    }

    private static boolean isAddedUp(FormColumn column) {
        return column.indicator().kind() != Kind.RATE;
    }

    /** Nothing until there is a figure. */
    private String sum(FormColumn column) {
        String area = plan.area(column).formatAsString();
        String sum = "SUM(" + area + ")" + column.indicator().values().entrySet().stream()
                .filter(word -> word.getValue().signum() != 0)
                .map(word -> "+" + word.getValue().toPlainString() + "*COUNTIF(" + area + ",\"" + word.getKey() + "\")")
                .collect(Collectors.joining());
        String figures = column.indicator().values().isEmpty() ? "COUNT(" : "COUNTA(";
        return "IF(" + figures + area + ")=0,\"\"," + sum + ")";
    }

    private String rate(FormColumn column, int row) {
        Ratio ratio = Objects.requireNonNull(column.indicator().ratio());
        String numerator = plan.cell(plan.form().total(ratio.numerator()).orElseThrow(), row);
        String denominator = plan.cell(plan.form().total(ratio.denominator()).orElseThrow(), row);
        return "IF(AND(ISNUMBER(" + numerator + "),ISNUMBER(" + denominator + ")),IF(" + denominator + ">0,ROUND(" + numerator + "/" + denominator
                + "*100,2),\"\"),\"\")";
    }

    private void view() {
        pen.sheet().createFreezePane(plan.labels(), plan.firstRow());
        pen.sheet().setRepeatingRows(new CellRangeAddress(TablePlan.HEADER, plan.firstRow() - 1, -1, -1));
        pen.sheet().setActiveCell(new CellAddress(plan.firstRow(), plan.labels()));
        pen.pages(TablePlan.SENDER, plan.below(), plan.onPaper(pen.sheet()), title.text(), TemplateWords.of("page"));
        pen.protect();
    }
}
