-- Every rate worked out from its counts, at every level and never as an average of rates below, with the rate that
-- the division stated itself beside it. agrees says whether the two lie within what rounding explains (tolerance);
-- it is null where one of them is missing. Shares are in per cent. In the order of the year itself.
-- key: form, indicator, breakdown, category, division_code, year
-- column value: the rate worked out from its counts
-- column difference: the stated rate less the one from its counts
-- column agrees: whether the stated rate and the one from its counts lie within the tolerance; null where one is missing
create or replace view rate as
with worked as (
    select
        form, indicator, breakdown, category, division_code, level, year, numerator, denominator, stated, tolerance,
        unit, reported, expected, period_start, period_end,
        try_cast(
            case when unit = 'percent' then 100 else 1 end
            * cast(numerator as double) / nullif(cast(denominator as double), 0) as decimal(28, 6)) as value
    from aggregated
    where basis = 'then' and kind = 'rate'
)
select
    worked.form,
    worked.indicator,
    worked.breakdown,
    worked.category,
    worked.division_code,
    division.name as division_name,
    worked.level,
    worked.year,
    worked.numerator,
    worked.denominator,
    worked.value,
    worked.stated,
    worked.stated - worked.value as difference,
    worked.tolerance,
    abs(worked.stated - worked.value) <= worked.tolerance + 0.000001 as agrees,
    worked.unit,
    worked.reported,
    worked.expected,
    worked.period_start,
    worked.period_end
from worked
join division
    on division.code = worked.division_code
    and worked.year between division.first_year and division.told_until;
