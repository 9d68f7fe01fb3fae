-- Where a division of today stands among its siblings, the divisions of the same level under the same parent: the
-- largest value has rank 1, the smallest rank_from_bottom 1, and equal values share a rank (ties counts them, itself
-- included). rank_change is how many places it rose since the year before; null where it has no rank in that year.
-- key: form, indicator, breakdown, category, division_code, year
-- column rank: place among the siblings, 1 for the largest value; equal values share a place
-- column rank_from_bottom: place among the siblings, 1 for the smallest value
-- column ties: divisions that share the rank, itself included
-- column previous_rank: rank in the year before
-- column rank_change: places that it rose since the year before
create or replace view ranking as
with ranked as (
    select
        shown.form, shown.indicator, shown.breakdown, shown.category, shown.division_code,
        current_division.name as division_name, current_division.parent_code, shown.level, shown.year,
        shown.value, shown.unit, shown.reported, shown.expected,
        cast(rank() over (
            partition by shown.form, shown.indicator, shown.breakdown, shown.category, shown.level,
                current_division.parent_code, shown.year
            order by shown.value desc nulls last) as bigint) as rank,
        count(*) over (
            partition by shown.form, shown.indicator, shown.breakdown, shown.category, shown.level,
                current_division.parent_code, shown.year) as siblings,
        count(*) over (
            partition by shown.form, shown.indicator, shown.breakdown, shown.category, shown.level,
                current_division.parent_code, shown.year, shown.value) as ties
    from aggregated as shown
    join current_division on current_division.code = shown.division_code
    where shown.basis = 'today' and shown.value is not null
),
followed as (
    select
        form, indicator, breakdown, category, parent_code, division_code, division_name, level, year, value, unit,
        reported, expected, rank, siblings, ties,
        case when lag(year) over series = year - 1 then lag(rank) over series end as previous_rank
    from ranked
    window series as (
        partition by form, indicator, breakdown, category, level, parent_code, division_code
        order by year nulls last)
)
select
    form,
    indicator,
    breakdown,
    category,
    parent_code,
    division_code,
    division_name,
    level,
    year,
    value,
    unit,
    rank,
    siblings - rank - ties + 2 as rank_from_bottom,
    ties,
    siblings,
    previous_rank,
    previous_rank - rank as rank_change,
    reported,
    expected
from followed;
