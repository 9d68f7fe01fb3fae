-- Each figure beside the last one before it, however many years lie between: for series that are not yearly. previous_year says
-- of when that is, years how many years lie between; where it is one, this is year_on_year. change is in the figure's unit,
-- change_pct relative to the figure before (null from a zero and for shares), change_points in percentage points for shares,
-- growth_pct the average growth a year (compound; null from or to zero and for shares). mark is the gravest of what stands between
-- the two: part_year (other months), definition, unit or boundary (in any year between), coverage (not the same number of members
-- behind both), base_zero.
-- key: form, indicator, breakdown, category, division_code, year
-- column previous_year: the year of the last figure before
-- column previous: the last figure before
-- column years: years from the figure before to this one
-- column growth_pct: average growth a year since the figure before, compound, in per cent
create or replace view period_on_period as
with series as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, reported, expected, period_start, period_end,
        definition_breaks, unit_breaks, boundary_breaks,
        kind = 'rate' and unit = 'percent' as share,
        100 * extract(month from period_start) + extract(month from period_end) as months
    from compared
),
followed as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, reported, expected, period_start, period_end,
        definition_breaks, unit_breaks, boundary_breaks, share, months,
        lag(year) over earlier as previous_year,
        lag(value) over earlier as previous,
        lag(reported) over earlier as previous_reported,
        lag(expected) over earlier as previous_expected,
        lag(months) over earlier as months_before,
        lag(definition_breaks) over earlier as definition_breaks_before,
        lag(unit_breaks) over earlier as unit_breaks_before,
        lag(boundary_breaks) over earlier as boundary_breaks_before
    from series
    window earlier as (
        partition by form, indicator, breakdown, category, division_code
        order by year nulls last)
)
select
    followed.form,
    followed.indicator,
    followed.breakdown,
    followed.category,
    followed.division_code,
    current_division.name as division_name,
    followed.level,
    followed.year,
    followed.value,
    followed.previous_year,
    followed.previous,
    followed.year - followed.previous_year as years,
    followed.value - followed.previous as change,
    case
        when not followed.share then try_cast(
            100 * cast(followed.value - followed.previous as double) / nullif(abs(cast(followed.previous as double)), 0)
            as decimal(28, 6))
    end as change_pct,
    case when followed.share then followed.value - followed.previous end as change_points,
    case
        when not followed.share and followed.value > 0 and followed.previous > 0
            then try_cast(100 * (power(
                cast(followed.value as double) / nullif(cast(followed.previous as double), 0),
                cast(1 as double) / nullif(followed.year - followed.previous_year, 0)) - 1) as decimal(28, 6))
    end as growth_pct,
    followed.unit,
    followed.reported,
    followed.expected,
    followed.previous_reported,
    followed.previous_expected,
    case
        when followed.months <> followed.months_before then 'part_year'
        when followed.definition_breaks > followed.definition_breaks_before then 'definition'
        when followed.unit_breaks > followed.unit_breaks_before then 'unit'
        when followed.boundary_breaks > followed.boundary_breaks_before then 'boundary'
        when followed.previous is not null
            and (followed.reported < followed.expected or followed.previous_reported < followed.previous_expected) then 'coverage'
        when followed.previous = 0 and not followed.share then 'base_zero'
    end as mark
from followed
join current_division on current_division.code = followed.division_code;
