package nianbao.release;

import java.util.ArrayList;
import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.InvalidDefinition;
import nianbao.sql.FormView;

/** The view of a form with what it and its columns are, in Chinese and English. */
public record WideView(Definition definition) {

    // In the order of the view, which is the same in every process: a release is compared by these words.
    private static final List<Leading> LEADING = List.of(
            new Leading("year", "年度 / year"),
            new Leading("period_start", "起始日 / first day that the figures cover"),
            new Leading("period_end", "截止日 / last day that the figures cover"),
            new Leading("division_code", "区划代码 / code of the division"),
            new Leading("division_name", "区划名称 / name of the division"),
            new Leading("level", "层级 / level: city, county, zone, township or other"),
            new Leading("parent_code", "上级区划代码 / code of the division above by law"),
            new Leading("reported", "已报单位数 / divisions that have sent the form"),
            new Leading("expected", "应报单位数 / divisions that there are to send it"));

    /** A column that every form's view begins with, and what it is. */
    private record Leading(String column, String text) {}

    /** Refuses an indicator that would hide one of the columns that every form's view begins with. */
    public WideView {
        for (Indicator indicator : definition.indicators()) {
            if (LEADING.stream().anyMatch(leading -> leading.column().equals(indicator.name()))) {
                throw InvalidDefinition.at(definition.source(), "indicator_is_taken", indicator.name());
            }
        }
    }

    /** The view's name, which is the form's. */
    public String name() {
        return definition.form();
    }

    /** What makes the view and says what it and its columns are, to be run in this order. */
    public List<String> statements() {
        List<String> statements = new ArrayList<>(List.of(view(), comment()));
        LEADING.forEach(leading -> statements.add(comment(leading.column(), leading.text())));
        definition.indicators().forEach(indicator -> statements.add(comment(indicator)));
        return statements;
    }

    /** What makes the view. */
    String view() {
        return new FormView(name(), definition.indicators().stream().map(Indicator::name).toList()).statement().text();
    }

    private String comment() {
        return "comment on view \"%s\" is '%s / %s: %s'".formatted(
                name(),
                quoted(definition.title().zh()),
                quoted(definition.title().en()),
                "one row a division and year, one column the total of an indicator; "
                        + "reported of expected members have sent the form");
    }

    private String comment(Indicator indicator) {
        String text = "%s / %s (%s)".formatted(indicator.title().zh(), indicator.title().en(), indicator.unit());
        return comment(indicator.name(), text);
    }

    private String comment(String column, String text) {
        return "comment on column \"%s\".\"%s\" is '%s'".formatted(name(), column, quoted(text));
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
