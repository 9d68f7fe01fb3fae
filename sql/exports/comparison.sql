-- What the annual comparisons of some forms show: one row a figure. What was counted in other months than the year before has no change: it
-- would say nothing.
select
    form,
    division_code,
    division_name,
    level,
    indicator,
    breakdown,
    category,
    unit,
    year,
    value,
    change,
    change_pct,
    change_points,
    part_year,
    definition_break,
    unit_break,
    boundary_change,
    reported,
    expected,
    previous_reported,
    previous_expected,
    extract(month from period_start) as first_month,
    extract(month from period_end) as last_month,
    extract(month from previous_start) as previous_first_month,
    extract(month from previous_end) as previous_last_month
from year_on_year
where form in (${forms})
    and level in ('city', 'county', 'zone')
    and (breakdown is null or level = 'city')
