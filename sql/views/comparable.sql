-- The series on the divisions of today: renames, upgrades and new codes are followed, merged divisions summed. origin
-- says how a figure came about. A series compares with itself only from comparable_since on; broken_by names what
-- ended the comparison with the years before: definition, unit, boundary (a split, a new zone) or part_year (other
-- months). moved is 1, 0 or -1 as the figure rose, stayed or fell against the year before, like for like.
create or replace view comparable as
with series as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, kind, reported, expected,
        period_start, period_end, origin, like_divisions, like_value, like_previous, unit_break, boundary_change,
        breaks_before,
        1000000 * extract(month from period_start) + 10000 * extract(month from last_start)
            + 100 * extract(month from first_end) + extract(month from period_end) as months,
        lag(1000000 * extract(month from period_start) + 10000 * extract(month from last_start)
            + 100 * extract(month from first_end) + extract(month from period_end)) over (
            partition by form, indicator, breakdown, category, division_code
            order by year nulls last) as months_before,
        lag(breaks_before) over (
            partition by form, indicator, breakdown, category, division_code
            order by year nulls last) as breaks_earlier
    from compared
),
broken as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, kind, reported, expected,
        period_start, period_end, origin, like_divisions, like_value, like_previous, breaks_before,
        case
            when months <> months_before then 'part_year'
            when breaks_before = breaks_earlier then null
            when unit_break then 'unit'
            when boundary_change then 'boundary'
            when breaks_earlier is not null then 'definition'
        end as broken_by,
        sum(case when months <> months_before then 1 else 0 end) over (
            partition by form, indicator, breakdown, category, division_code
            order by year nulls last
            rows between unbounded preceding and current row) as other_months
    from series
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
    broken.value,
    broken.unit,
    broken.kind,
    broken.reported,
    broken.expected,
    broken.period_start,
    broken.period_end,
    broken.origin,
    min(broken.year) over (
        partition by broken.form, broken.indicator, broken.breakdown, broken.category, broken.division_code,
            broken.breaks_before, broken.other_months) as comparable_since,
    broken.broken_by,
    broken.like_divisions,
    broken.like_value,
    broken.like_previous,
    case
        when broken.broken_by is not null then null
        when broken.like_value > broken.like_previous then 1
        when broken.like_value = broken.like_previous then 0
        when broken.like_value < broken.like_previous then -1
    end as moved
from broken
join current_division on current_division.code = broken.division_code;
