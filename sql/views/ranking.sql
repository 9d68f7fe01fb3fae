-- Where a division of today stands among its siblings, the divisions of the same level under the same parent: the
-- largest value has rank 1, the smallest rank_from_bottom 1, and equal values share a rank (ties counts them, itself
-- included). rank_change is how many places it rose since the year before; null where it has no rank in that year.
-- key: form, indicator, breakdown, category, division_code, year
create or replace view ranking as
with ranked as (
    select
        compared.form, compared.indicator, compared.breakdown, compared.category, compared.division_code,
        current_division.name as division_name, current_division.parent_code, compared.level, compared.year,
        compared.value, compared.unit, compared.reported, compared.expected,
        rank() over (
            partition by compared.form, compared.indicator, compared.breakdown, compared.category, compared.level,
                current_division.parent_code, compared.year
            order by compared.value desc nulls last) as rank,
        count(*) over (
            partition by compared.form, compared.indicator, compared.breakdown, compared.category, compared.level,
                current_division.parent_code, compared.year) as siblings,
        count(*) over (
            partition by compared.form, compared.indicator, compared.breakdown, compared.category, compared.level,
                current_division.parent_code, compared.year, compared.value) as ties
    from compared
    join current_division on current_division.code = compared.division_code
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
