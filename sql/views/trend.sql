-- How a series went since it became comparable: each figure as an index to that base year (100), the average growth
-- a year from the base (compound, in per cent; none from or to zero and none for shares) and the average change a year
-- in its own unit; and of the whole comparable stretch the smallest and largest figure with the first year of each
-- (of the years in which no member is missing, where there are such), and the longest rise and fall in years in a row,
-- like for like. base_reported of base_expected members stand behind the base.
-- key: form, indicator, breakdown, category, division_code, year
-- column base_year: first year from which the series compares with itself
-- column base_value: figure of the base year
-- column base_reported: divisions behind the figure of the base year
-- column base_expected: divisions that there were to report in the base year
-- column index_to_base: the figure with that of the base year as 100
-- column growth_pct: average growth a year since the base year, compound, in per cent
-- column yearly_change: average change a year since the base year, in the unit of the figure
-- column minimum: smallest figure of the comparable years, of those in which every division reported where there are such
-- column minimum_year: first year with the smallest figure
-- column maximum: largest figure of the comparable years, of those in which every division reported where there are such
-- column maximum_year: first year with the largest figure
-- column longest_rise: most rises in years in a row within the comparable years
-- column longest_fall: most falls in years in a row within the comparable years
create or replace view trend as
with based as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, value, unit, kind, reported,
        expected, comparable_since, moved,
        first_value(value) over stretch as base_value,
        first_value(reported) over stretch as base_reported,
        first_value(expected) over stretch as base_expected,
        lag(moved) over stretch as moved_before
    from comparable
    window stretch as (
        partition by form, indicator, breakdown, category, division_code, comparable_since
        order by year nulls last)
),
run as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, value, unit, kind, reported,
        expected, comparable_since, moved, base_value, base_reported, base_expected,
        year + 1 - max(case when moved is distinct from moved_before then year end) over (
            partition by form, indicator, breakdown, category, division_code, comparable_since
            order by year nulls last
            rows between unbounded preceding and current row) as run_years
    from based
),
extreme as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, value, unit, kind, reported,
        expected, comparable_since, base_value, base_reported, base_expected,
        count(case when reported = expected then 1 end) over stretch as whole_years,
        coalesce(min(case when reported = expected then value end) over stretch, min(value) over stretch) as minimum,
        coalesce(max(case when reported = expected then value end) over stretch, max(value) over stretch) as maximum,
        max(case when moved = 1 then run_years else 0 end) over stretch as longest_rise,
        max(case when moved = -1 then run_years else 0 end) over stretch as longest_fall
    from run
    window stretch as (partition by form, indicator, breakdown, category, division_code, comparable_since)
),
-- How far the figure is from that of the base year, and a year's part of it as binary numbers have it.
nearly as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, value, unit, kind, reported,
        expected, comparable_since, base_value, base_reported, base_expected, whole_years, minimum, maximum, longest_rise,
        longest_fall,
        cast(year - comparable_since as decimal(4, 0)) as years,
        abs(value - base_value) as apart,
        try_cast(cast(abs(value - base_value) as double) / nullif(year - comparable_since, 0) as decimal(28, 6)) as part
    from extreme
),
-- So many millionths more or less make it the nearest of six decimals in every engine, and the larger one of two.
exact as (
    select
        form, indicator, breakdown, category, division_code, division_name, level, year, value, unit, kind, reported,
        expected, comparable_since, base_value, base_reported, base_expected, whole_years, minimum, maximum, longest_rise,
        longest_fall,
        part + cast(floor(
            cast(try_cast(apart - part * years as decimal(20, 6)) * cast(1000000 as decimal(7, 0)) as double)
            / nullif(cast(years as double), 0) + 0.5) as decimal(10, 0)) * 0.000001 as part
    from nearly
)
select
    form,
    indicator,
    breakdown,
    category,
    division_code,
    division_name,
    level,
    year,
    value,
    unit,
    comparable_since as base_year,
    base_value,
    base_reported,
    base_expected,
    try_cast(100 * cast(value as double) / nullif(cast(base_value as double), 0) as decimal(28, 6)) as index_to_base,
    case
        when year > comparable_since and value > 0 and base_value > 0 and not (kind = 'rate' and unit = 'percent')
            then try_cast(100 * (power(
                cast(value as double) / nullif(cast(base_value as double), 0),
                cast(1 as double) / nullif(year - comparable_since, 0)) - 1) as decimal(28, 6))
    end as growth_pct,
    cast(case when value < base_value then -part else part end as decimal(28, 6)) as yearly_change,
    minimum,
    min(case when value = minimum and (reported = expected or whole_years = 0) then year end) over stretch
        as minimum_year,
    maximum,
    min(case when value = maximum and (reported = expected or whole_years = 0) then year end) over stretch
        as maximum_year,
    longest_rise,
    longest_fall,
    reported,
    expected
from exact
window stretch as (partition by form, indicator, breakdown, category, division_code, comparable_since);
