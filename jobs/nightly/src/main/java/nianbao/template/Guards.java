package nianbao.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import nianbao.definition.Bounds;
import nianbao.drift.FormColumn;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What keeps wrong figures out of the cells of the form, and what shows them in red while they are typed. */
record Guards(XSSFSheet sheet, TablePlan plan, List<FormCheck> checks, Marks marks) {

    void write() {
        plan.form().columns().forEach(this::guard);
    }

    private void guard(FormColumn column) {
        boolean worked = plan.form().isWorkedOut(column);
        Cells first = Cells.here(plan, plan.firstRow());
        String cell = first.of(column);
        if (!worked) {
            limit(column, cell);
        }
        shade(column, "AND(LEN(" + cell + ")>0,NOT(" + marks.possible(cell, column) + "))", Paints.RED);
        checks.stream().filter(check -> check.columns().contains(column))
                .forEach(check -> shade(column, check.broken(first), Paints.RED));
        if (!worked && column.isRequired(plan.form().year())) {
            shade(column, "LEN(" + cell + ")=0", Paints.YELLOW);
        }
    }

    private void limit(FormColumn column, String cell) {
        var helper = sheet.getDataValidationHelper();
        boolean words = !column.indicator().values().isEmpty();
        DataValidationConstraint constraint = words
                ? helper.createExplicitListConstraint(marks.choices(column).toArray(String[]::new))
                : helper.createCustomConstraint(marks.possible(cell, column));
        CellRangeAddress area = plan.area(column);
        DataValidation limit = helper.createValidation(constraint, new CellRangeAddressList(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        Title allowed = allowed(column);
        limit.setEmptyCellAllowed(true);
        limit.setSuppressDropDownArrow(words);
        limit.setShowErrorBox(true);
        limit.setErrorStyle(DataValidation.ErrorStyle.STOP);
        limit.createErrorBox(column.heading().substring(0, Math.min(30, column.heading().length())), allowed.zh() + "\n" + allowed.en());
        sheet.addValidationData(limit);
    }

    /** What a cell of a column may hold, in words. */
    Title allowed(FormColumn column) {
        Title given = listed(marks.all());
        if (!column.indicator().values().isEmpty()) {
            return TemplateWords.of("allowed_words", listed(column.indicator().values().keySet()), given);
        }
        Bounds bounds = column.indicator().bounds();
        Title kind = TemplateWords.of(bounds.whole() ? "allowed_whole" : "allowed_number");
        String least = bounds.minimum() == null ? "" : bounds.minimum().toPlainString();
        Title range = bounds.maximum() != null
                ? TemplateWords.of("allowed_between", least, bounds.maximum().toPlainString())
                : least.isEmpty() && !bounds.isDoubtful(BigDecimal.ONE.negate()) ? new Title("", "") : TemplateWords.of("allowed_from", least.isEmpty() ? "0" : least);
        return TemplateWords.of("allowed", kind, range, given);
    }

    private static Title listed(Collection<String> words) {
        return new Title(String.join("、", words), String.join(", ", words));
    }

    private void shade(FormColumn column, String formula, String ground) {
        Shade.of(ground).over(sheet, plan.area(column), formula);
    }
}
