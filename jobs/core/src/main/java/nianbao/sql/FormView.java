package nianbao.sql;

import java.util.List;
import java.util.stream.Collectors;

/** The view that every form has without anybody writing it: a row a division and year, a column an indicator. */
public record FormView(String form, List<String> indicators) {

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

    /** What makes the view, which has the form's name. */
    public Sql statement() {
        return new Sql(VIEW.formatted(form, indicators.stream().map(COLUMN::formatted).collect(Collectors.joining(",\n"))));
    }
}
