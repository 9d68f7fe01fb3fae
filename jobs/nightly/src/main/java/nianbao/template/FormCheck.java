package nianbao.template;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nianbao.definition.Rule;
import nianbao.definition.Rule.Categories;
import nianbao.definition.Rule.Holds;
import nianbao.definition.Rule.Parts;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import nianbao.drift.RuleNames;

/**
 * A rule of the form, as a formula that is true of a row that breaks it.
 *
 * @param columns those that take part in it
 */
record FormCheck(Rule rule, List<FormColumn> columns, FormYear form, Marks marks) {

    /** Those that a form has in a year. */
    static List<FormCheck> of(FormYear form) {
        Marks marks = Marks.of(form.form());
        return form.rules().stream().filter(FormCheck::isOfOneYear).map(rule -> new FormCheck(rule, columns(form, rule.check()), form, marks)).toList();
    }

    /** The cells of the year before are not those that are filled in. */
    private static boolean isOfOneYear(Rule rule) {
        return !(rule.check() instanceof Holds holds && RuleNames.askForYearBefore(holds.condition()));
    }

    private static List<FormColumn> columns(FormYear form, Rule.Check check) {
        if (check instanceof Holds holds) {
            return RuleNames.in(holds.condition()).stream().flatMap(name -> form.total(name).stream()).toList();
        }
        return Stream.concat(form.total(total(check)).stream(), parts(form, check).stream()).toList();
    }

    private static String total(Rule.Check check) {
        return check instanceof Categories categories ? categories.total() : ((Parts) check).total();
    }

    private static List<FormColumn> parts(FormYear form, Rule.Check check) {
        return check instanceof Categories categories
                ? form.parts(categories.breakdown())
                : ((Parts) check).parts().stream().flatMap(part -> form.total(part).stream()).toList();
    }

    /** The formula over the cells of a row. */
    String broken(Cells cells) {
        return rule.check() instanceof Holds holds ? condition(holds.condition(), cells) : sum(cells);
    }

    /** What is joined by AND is broken by any part of which all figures are known. */
    private String condition(String condition, Cells cells) {
        List<String> broken = ConditionFormula.parts(condition, name -> cells.figure(column(name))).stream()
                .map(part -> broken(part, name -> cells.known(column(name))))
                .toList();
        return broken.size() == 1 ? broken.get(0) : "OR(" + String.join(",", broken) + ")";
    }

    /** @param knows the formula that is true where there is a figure of an indicator */
    static String broken(ConditionFormula.Part part, UnaryOperator<String> knows) {
        List<String> known = part.needed().stream().map(knows).toList();
        String broken = "IFERROR(NOT(" + part.formula() + "),FALSE)";
        return known.isEmpty() ? broken : "IF(AND(" + String.join(",", known) + ")," + broken + ",FALSE)";
    }

    /**
     * Parts that were not collected leave a sum open. While parts are still blank the sum may be less than the total, so that nothing
     * is red only because it is not finished.
     */
    private String sum(Cells cells) {
        FormColumn total = columns.get(0);
        List<FormColumn> parts = columns.subList(1, columns.size());
        List<FormColumn> asked = parts.stream().filter(part -> part.isRequired(form.year())).toList();
        String difference = "ROUND(SUM(" + cells.of(parts) + ")-" + cells.of(total) + ",6)";
        String blank = asked.isEmpty() ? "0" : String.join("+", cells.ranges(asked).stream().map(range -> "COUNTBLANK(" + range + ")").toList());
        return "IF(AND(" + cells.known(total) + ",COUNT(" + cells.of(parts) + ")>0," + cells.count(parts, marks.notCollected()) + "=0),"
                + "IF(" + blank + "=0," + difference + "<>0," + difference + ">0),FALSE)";
    }

    private FormColumn column(String indicator) {
        return form.total(indicator).orElseThrow();
    }
}
