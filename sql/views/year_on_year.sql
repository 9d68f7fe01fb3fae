-- Each figure beside the one of the year before, on the divisions of today: renames are followed, merged divisions
-- summed, and a zone is compared as it is made up now. change is in the figure's unit, change_pct relative to the
-- year before (null from a zero), change_points in percentage points for shares, which have no change_pct.
-- mark: part_year when the two cover different months, coverage when they rest on different numbers of divisions
-- and either is incomplete, base_zero when there is nothing to relate a change to.
create or replace view year_on_year as
with current_name as (
    select code, name
    from division
    qualify row_number() over (partition by code order by last_year desc nulls last) = 1
),
paired as (
    select
        form, indicator, breakdown, category, division_code, level, year, kind, value, unit, reported, expected,
        period_start, last_start, first_end, period_end,
        lag(year) over series = year - 1 as follows,
        lag(value) over series as value_before,
        lag(reported) over series as reported_before,
        lag(expected) over series as expected_before,
        lag(period_start) over series as period_start_before,
        lag(last_start) over series as last_start_before,
        lag(first_end) over series as first_end_before,
        lag(period_end) over series as period_end_before
    from aggregated
    where basis = 'today'
    window series as (
        partition by form, indicator, breakdown, category, division_code
        order by year nulls last)
),
compared as (
    select
        form, indicator, breakdown, category, division_code, level, year, value, unit, reported, expected, follows,
        period_start, period_end,
        kind = 'rate' and unit = 'percent' as share,
        case when follows then value_before end as previous,
        case when follows then reported_before end as previous_reported,
        case when follows then expected_before end as previous_expected,
        case when follows then period_start_before end as previous_start,
        case when follows then period_end_before end as previous_end,
        extract(month from period_start) <> extract(month from period_start_before)
            or extract(month from last_start) <> extract(month from last_start_before)
            or extract(month from first_end) <> extract(month from first_end_before)
            or extract(month from period_end) <> extract(month from period_end_before) as other_months,
        reported <> reported_before
            and (reported <> expected or reported_before <> expected_before) as other_coverage
    from paired
)
select
    compared.form,
    compared.indicator,
    compared.breakdown,
    compared.category,
    compared.division_code,
    current_name.name as division_name,
    compared.level,
    compared.year,
    compared.value,
    compared.year - 1 as previous_year,
    compared.previous,
    compared.value - compared.previous as change,
    case
        when not compared.share then cast(
            100 * cast(compared.value - compared.previous as double)
            / nullif(abs(cast(compared.previous as double)), 0) as decimal(18, 6))
    end as change_pct,
    case when compared.share then compared.value - compared.previous end as change_points,
    compared.unit,
    compared.reported,
    compared.expected,
    compared.previous_reported,
    compared.previous_expected,
    compared.period_start,
    compared.period_end,
    compared.previous_start,
    compared.previous_end,
    case
        when not compared.follows then null
        when compared.other_months then 'part_year'
        when compared.other_coverage then 'coverage'
        when compared.previous = 0 and not compared.share then 'base_zero'
    end as mark
from compared
join current_name on current_name.code = compared.division_code;
