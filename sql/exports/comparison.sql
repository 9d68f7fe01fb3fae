-- What the annual comparisons of some forms show: one row a figure. Places and lines are numbered in the order in which a sheet has them: the
-- city comes first, with the categories of its indicators, then every county and zone. What was counted in other months than
-- the year before has no change: it would say nothing.
select
    compared.form,
    dense_rank() over (
        order by case compared.level when 'city' then 1 when 'county' then 2 else 3 end nulls last, compared.division_code nulls last)
        as place,
    dense_rank() over (
        partition by compared.form
        order by
            indicator.ordinal nulls last,
            compared.indicator nulls last,
            compared.breakdown nulls first,
            category.ordinal nulls last,
            compared.category nulls last,
            compared.unit nulls last) as line,
    compared.division_code,
    compared.division_name,
    compared.level,
    compared.indicator,
    compared.breakdown,
    compared.category,
    coalesce(category.title_zh, indicator.title_zh) as title_zh,
    coalesce(category.title_en, indicator.title_en) as title_en,
    case
        when compared.breakdown is null then 0
        when category.within is null then 1
        else 2
    end as depth,
    compared.unit,
    indicator.kind,
    compared.year,
    compared.value,
    case when not (compared.part_year and indicator.kind = 'flow') then compared.change end as change,
    case when not (compared.part_year and indicator.kind = 'flow') then compared.change_pct end as change_pct,
    case when not (compared.part_year and indicator.kind = 'flow') then compared.change_points end as change_points,
    compared.part_year and indicator.kind = 'flow' as other_months,
    compared.definition_break,
    compared.unit_break,
    compared.boundary_change,
    compared.reported,
    compared.expected,
    compared.previous_reported,
    compared.previous_expected,
    extract(month from compared.period_start) as first_month,
    extract(month from compared.period_end) as last_month,
    extract(month from compared.previous_start) as previous_first_month,
    extract(month from compared.previous_end) as previous_last_month
from year_on_year as compared
join indicator on indicator.form = compared.form and indicator.indicator = compared.indicator
left join category
    on category.form = compared.form
    and category.breakdown = compared.breakdown
    and category.category = compared.category
    and coalesce(category.of_indicator, compared.indicator) = compared.indicator
where compared.form in (${forms})
    and compared.level in ('city', 'county', 'zone')
    and (compared.breakdown is null or compared.level = 'city')
