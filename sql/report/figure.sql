-- What pages of one city tell of: every figure of its divisions beside that of the year before, under the titles of its
-- definition. What was counted in other months than the year before has no change: it would say nothing.
select
    shown.form, shown.indicator, shown.breakdown, shown.category, shown.division_code, shown.year,
    form.title_zh as form_zh, form.title_en as form_en, form.ordinal as form_ordinal,
    indicator.ordinal as indicator_ordinal, category.ordinal as category_ordinal,
    coalesce(category.title_zh, indicator.title_zh) as title_zh,
    coalesce(category.title_en, indicator.title_en) as title_en,
    case when shown.breakdown is null then 0 when category.within is null then 1 else 2 end as depth,
    shown.unit, indicator.kind, shown.value, shown.previous_year, shown.previous,
    case when not (shown.part_year and indicator.kind = 'flow') then shown.change end as change,
    case when not (shown.part_year and indicator.kind = 'flow') then shown.change_pct end as change_pct,
    case when not (shown.part_year and indicator.kind = 'flow') then shown.change_points end as change_points,
    case when not (shown.part_year and indicator.kind = 'flow') then shown.like_change_pct end as like_change_pct,
    case when not (shown.part_year and indicator.kind = 'flow') then shown.like_change_points end as like_change_points,
    shown.reported, shown.expected, shown.previous_reported, shown.previous_expected,
    extract(month from shown.period_start) as first_month,
    extract(month from shown.period_end) as last_month,
    shown.part_year, shown.definition_break, shown.unit_break, shown.boundary_change
from year_on_year as shown
join place on place.code = shown.division_code
join form on form.form = shown.form
join indicator on indicator.form = shown.form and indicator.indicator = shown.indicator
left join category
    on category.form = shown.form
    and category.breakdown = shown.breakdown
    and category.category = shown.category
    and coalesce(category.of_indicator, shown.indicator) = shown.indicator
where shown.year <= ${year}
    and (shown.breakdown is null or place.level <> 'township')
