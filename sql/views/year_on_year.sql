-- Each figure beside the one of the year before, on the divisions of today: renames are followed, merged divisions
-- summed, and a zone is compared as it is made up now. change is in the figure's unit, change_pct relative to the
-- year before (null from a zero), change_points in percentage points for shares, which have no change_pct. The like_
-- columns give the same over the like_divisions that have a whole figure in both years. mark is the gravest of what
-- stands between the two years; each has a column of its own besides.
-- key: form, indicator, breakdown, category, division_code, year
-- column previous_year: the year before
-- column like_change: like_value less like_previous
-- column like_change_pct: like_change in per cent of like_previous; null from a zero and for shares
-- column like_change_points: like_change of a share in percentage points; null for other figures
-- column part_year: whether the two years cover different months
create or replace view year_on_year as
with marked as (
    select
        compared.form, compared.indicator, compared.breakdown, compared.category, compared.division_code,
        current_division.name as division_name, compared.level, compared.year, compared.value, compared.previous,
        compared.unit, compared.reported, compared.expected, compared.previous_reported, compared.previous_expected,
        compared.period_start, compared.period_end, compared.previous_start, compared.previous_end,
        compared.like_divisions, compared.like_value, compared.like_previous,
        compared.kind = 'rate' and compared.unit = 'percent' as share,
        compared.other_months as part_year,
        compared.definition_break, compared.unit_break, compared.boundary_change, compared.other_members,
        compared.incomplete
    from compared
    join current_division on current_division.code = compared.division_code
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
    year - 1 as previous_year,
    previous,
    value - previous as change,
    case
        when not share then try_cast(
            100 * cast(value - previous as double) / nullif(abs(cast(previous as double)), 0) as decimal(28, 6))
    end as change_pct,
    case when share then value - previous end as change_points,
    unit,
    reported,
    expected,
    previous_reported,
    previous_expected,
    period_start,
    period_end,
    previous_start,
    previous_end,
    case
        when part_year then 'part_year'
        when definition_break then 'definition'
        when unit_break then 'unit'
        when boundary_change then 'boundary'
        when other_members then 'coverage'
        when previous = 0 and not share then 'base_zero'
        when incomplete then 'incomplete'
    end as mark,
    like_divisions,
    like_value,
    like_previous,
    like_value - like_previous as like_change,
    case
        when not share then try_cast(
            100 * cast(like_value - like_previous as double) / nullif(abs(cast(like_previous as double)), 0)
            as decimal(28, 6))
    end as like_change_pct,
    case when share then like_value - like_previous end as like_change_points,
    part_year,
    definition_break,
    unit_break,
    boundary_change,
    other_members,
    incomplete
from marked;
