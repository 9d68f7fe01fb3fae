package nianbao.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Indicator;
import nianbao.definition.InvalidDefinition;

/** The view that every form has without anybody writing it: a row a division and year, a column an indicator. */
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

    private static final String VIEW = """
            create or replace view "%1$s" as
            select
                roll_up.year,
                min(roll_up.period_start) as period_start,
                max(roll_up.period_end) as period_end,
                roll_up.division_code,
                division.name as division_name,
                roll_up.level,
                division.parent_code,
                coalesce(max(completeness.reported), 1) as reported,
                coalesce(max(completeness.expected), 1) as expected,
            %2$s
            from roll_up
            left join division
                on division.code = roll_up.division_code
                and roll_up.year between division.first_year and division.last_year
            left join completeness
                on completeness.form = roll_up.form
                and completeness.year = roll_up.year
                and completeness.division_code = roll_up.division_code
            where roll_up.form = '%1$s' and roll_up.breakdown is null
            group by roll_up.year, roll_up.division_code, division.name, roll_up.level, division.parent_code
            """;

    private static final String COLUMN =
            "    max(roll_up.value) filter (where roll_up.indicator = '%1$s') as \"%1$s\"";

    /** A column that every form's view begins with, and what it is. */
    private record Leading(String column, String text) {}

    /** Refuses an indicator that would hide one of the columns that every form's view begins with. */
    public WideView {
        for (Indicator indicator : definition.indicators()) {
            if (LEADING.stream().anyMatch(leading -> leading.column().equals(indicator.name()))) {
                throw new InvalidDefinition("%s: no indicator can be called %s, every view has that column"
                        .formatted(definition.source(), indicator.name()));
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
        return VIEW.formatted(name(), definition.indicators().stream()
                .map(indicator -> COLUMN.formatted(indicator.name()))
                .collect(Collectors.joining(",\n")));
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
