package nianbao.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Bounds;
import nianbao.definition.Definition;
import nianbao.drift.FormColumn;
import nianbao.observation.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the form may hold.
 *
 * @param notApplicable stands where there can be no figure
 * @param notCollected stands where there is one that nobody counted
 */
record Marks(String notApplicable, String notCollected) {

    /** Those that a form knows. */
    static Marks of(Definition form) {
        return new Marks(mark(form, Status.NOT_APPLICABLE, "—"), mark(form, Status.NOT_COLLECTED, "未统计"));
    }

    private static String mark(Definition form, Status status, String usual) {
        return form.statuses().get(usual) == status
                ? usual
                : form.statuses().entrySet().stream().filter(mark -> mark.getValue() == status).map(Map.Entry::getKey).sorted().findFirst().orElse("");
    }

    List<String> all() {
        return Stream.of(notApplicable, notCollected).filter(mark -> !mark.isEmpty()).toList();
    }

    /** The words that are to be chosen from, where a column has such: those of figures, then the marks. */
    List<String> choices(FormColumn column) {
        return Stream.concat(column.indicator().values().keySet().stream(), all().stream()).toList();
    }

    /** The formula that is true of what a cell may hold. */
    String possible(String cell, FormColumn column) {
        String words = choices(column).stream().map(word -> cell + "=\"" + word + "\"").collect(Collectors.joining(","));
        return "IF(ISNUMBER(" + cell + ")," + number(cell, column.indicator().bounds()) + ",OR(" + words + "))";
    }

    private static String number(String cell, Bounds bounds) {
        BigDecimal least = bounds.isDoubtful(BigDecimal.ONE.negate()) ? BigDecimal.ZERO : bounds.minimum();
        String formula = Stream.of(bound(cell, ">=", least), bound(cell, "<=", bounds.maximum()), bounds.whole() ? cell + "=INT(" + cell + ")" : "")
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(","));
        return formula.isEmpty() ? "TRUE" : "AND(" + formula + ")";
    }

    private static String bound(String cell, String sign, @Nullable BigDecimal bound) {
        return bound == null ? "" : cell + sign + bound.toPlainString();
    }
}
