package nianbao.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.definition.Dimension;
import nianbao.division.Division;
import nianbao.drift.FormColumn;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The figures of the year before, in grey and locked, each where the form has its cell. */
record EarlierSheet(SheetPen pen, TablePlan plan, FormLabels labels, EarlierFigures earlier) {

    static final String NAME = TemplateWords.sheet("earlier");

    void write() {
        pen.text(TablePlan.TITLE, 0, Paint.TITLE, TemplateWords.both("earlier_title", earlier.year()));
        pen.height(TablePlan.TITLE, 32);
        pen.text(TablePlan.SENDER, 0, Paint.SMALL, TemplateWords.both("earlier_how") + (earlier.months().isEmpty() ? "" : "    " + TemplateWords.both("earlier_months", earlier.months())));
        new HeaderBlock(plan, labels.headings()).write(pen);
        for (int place = 0; place < plan.rows(); place++) {
            row(place);
        }
        pen.sheet().createFreezePane(plan.labels(), plan.firstRow());
        pen.sheet().setRepeatingRows(new CellRangeAddress(TablePlan.HEADER, plan.firstRow() - 1, -1, -1));
        pen.sheet().setActiveCell(new CellAddress(plan.firstRow(), plan.labels()));
        pen.pages(TablePlan.HEADER, plan.lastRow(), plan.onPaper(pen.sheet()), TemplateWords.both("earlier_title", earlier.year()), TemplateWords.of("page"));
        pen.protect();
    }

    private void row(int place) {
        int row = plan.firstRow() + place;
        Division division = labels.sender().rows().get(place);
        pen.height(row, 20);
        List<Dimension> dimensions = labels.dimensions();
        for (int label = 0; label < dimensions.size(); label++) {
            pen.text(row, label, Paint.EARLIER_LABEL, labels.text(dimensions.get(label), division));
        }
        for (FormColumn column : plan.form().columns()) {
            pen.blank(row, plan.place(column), Paint.EARLIER, plan.format(column));
            earlier.figure(division, column, labels.sender().rows()).ifPresent(figure -> figure(row, column, figure));
        }
    }

    private void figure(int row, FormColumn column, BigDecimal figure) {
        Optional<String> word = column.indicator().values().entrySet().stream()
                .filter(value -> value.getValue().compareTo(figure) == 0)
                .map(Map.Entry::getKey)
                .findFirst();
        word.ifPresentOrElse(
                text -> pen.cell(row, plan.place(column)).setCellValue(text),
                () -> pen.cell(row, plan.place(column)).setCellValue(figure.doubleValue()));
    }
}
