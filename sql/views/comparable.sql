-- The series on the divisions of today: renames, upgrades and new codes are followed, merged divisions summed. origin
-- says how a figure came about. A series compares with itself only from comparable_since on; broken_by names what
-- ended the comparison with the figure before: part_year (other months), definition, unit or boundary (a split, a new
-- zone; each year in which it may have come). moved is 1, 0 or -1 as the figure rose, stayed or fell against the year
-- before: as it stands when no member is missing in either year, else like for like.
-- key: form, indicator, breakdown, category, division_code, year
-- column broken_by: what ended the comparison with the years before, in the first year after it; else null
-- column moved: 1, 0 or -1 as the figure rose, stayed or fell against the year before, like for like where a member is missing; null where it does not compare
create or replace view comparable as
with series as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, kind, reported, expected,
        period_start, period_end, origin, previous, incomplete or other_members as partial, like_divisions, like_value,
        like_previous, definition_breaks, unit_breaks, boundary_breaks,
        1000000 * extract(month from period_start) + 10000 * extract(month from last_start)
            + 100 * extract(month from first_end) + extract(month from period_end) as months
    from compared
),
followed as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, kind, reported, expected,
        period_start, period_end, origin, previous, partial, like_divisions, like_value, like_previous,
        definition_breaks, unit_breaks, boundary_breaks, months,
        lag(months) over earlier as months_before,
        lag(definition_breaks) over earlier as definition_breaks_before,
        lag(unit_breaks) over earlier as unit_breaks_before,
        lag(boundary_breaks) over earlier as boundary_breaks_before
    from series
    window earlier as (
        partition by form, indicator, breakdown, category, division_code
        order by year nulls last)
),
broken as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, kind, reported, expected,
        period_start, period_end, origin, previous, partial, like_divisions, like_value, like_previous, months_before,
        case
            when months <> months_before then 'part_year'
            when definition_breaks > definition_breaks_before then 'definition'
            when unit_breaks > unit_breaks_before then 'unit'
            when boundary_breaks > boundary_breaks_before then 'boundary'
        end as broken_by
    from followed
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
    max(case when broken.broken_by is not null or broken.months_before is null then broken.year end) over (
        partition by broken.form, broken.indicator, broken.breakdown, broken.category, broken.division_code
        order by broken.year nulls last
        rows between unbounded preceding and current row) as comparable_since,
    broken.broken_by,
    broken.like_divisions,
    broken.like_value,
    broken.like_previous,
    case
        when broken.broken_by is not null then null
        when not broken.partial and broken.value > broken.previous then 1
        when not broken.partial and broken.value = broken.previous then 0
        when not broken.partial and broken.value < broken.previous then -1
        when broken.like_value > broken.like_previous then 1
        when broken.like_value = broken.like_previous then 0
        when broken.like_value < broken.like_previous then -1
    end as moved
from broken
join current_division on current_division.code = broken.division_code;
