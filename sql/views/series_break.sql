-- Every place where a series on the divisions of today does not compare with the years before, with its source: by
-- its definition or its unit, because the boundary of the division changed, or because the figure covers other months
-- (period). A series that ends or begins with a break is listed too. A change that is only known to lie within a span
-- has its last possible year in until_year.
-- key: form, indicator, breakdown, category, division_code, year, kind, break_id
-- column year: first year that does not compare with those before
-- column until_year: last year in which the change can have come
-- column kind: definition, unit, boundary or period
create or replace view series_break as
with series as (
    select
        form, indicator, breakdown, category, division_code, level,
        min(year) as first_year,
        max(year) as last_year
    from compared
    group by form, indicator, breakdown, category, division_code, level
),
broken as (
    select
        series.form, series.indicator, series.breakdown, series.category, series.division_code, series.level,
        definition_break.year,
        definition_break.year as until_year,
        definition_break.kind,
        definition_break.break_id,
        definition_break.text_zh,
        definition_break.text_en,
        definition_break.source
    from series
    join definition_break
        on definition_break.form = series.form
        and definition_break.indicator = series.indicator
        and definition_break.breakdown is not distinct from series.breakdown
        and definition_break.category is not distinct from series.category
        and definition_break.year between series.first_year and series.last_year + 1
    union all
    select
        series.form, series.indicator, series.breakdown, series.category, series.division_code, series.level,
        boundary_change.first_year, boundary_change.last_year, 'boundary', boundary_change.event_id,
        case boundary_change.kind
            when 'split' then '区划拆分'
            when 'zone_created' then '设立开发区，此前为所辖乡镇之和'
            when 'area_changed' then '区域调整'
            else '析置新的街道或乡镇'
        end,
        case boundary_change.kind
            when 'split' then 'The division was split'
            when 'zone_created' then 'The zone was set up; before, the sum of the townships that it runs now'
            when 'area_changed' then 'Its area changed'
            else 'A new division was carved out'
        end,
        coalesce(boundary_change.document, 'event.csv')
    from series
    join boundary_change
        on boundary_change.division_code = series.division_code
        and boundary_change.first_year between series.first_year and series.last_year + 1
    union all
    select
        form, indicator, breakdown, category, division_code, level, year, year, 'period', 'period',
        '报表所属月份与上年不同', 'The return covers other months than the one of the year before', 'period_start, period_end'
    from compared
    where other_months
)
select
    broken.form,
    broken.indicator,
    broken.breakdown,
    broken.category,
    broken.division_code,
    current_division.name as division_name,
    broken.level,
    broken.year,
    broken.until_year,
    broken.kind,
    broken.break_id,
    broken.text_zh,
    broken.text_en,
    broken.source
from broken
join current_division on current_division.code = broken.division_code;
