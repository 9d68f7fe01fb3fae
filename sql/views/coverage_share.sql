-- How many of those that there are: townships without a homicide or with insurance, villages with an adviser,
-- households insured, as a count and as a share of a dated denominator. Townships are counted against those that
-- reported (denominator) and all in the register at the end of the year (denominator_whole); everything else against
-- the stock that the same return gives (denominator_from), over the divisions that report both.
create or replace view coverage_share as
with counted as (
    select
        aggregated.form, aggregated.indicator, aggregated.division_code, aggregated.level, aggregated.year,
        aggregated.value as counted,
        cast(aggregated.reported as decimal(28, 6)) as denominator,
        cast(aggregated.expected as decimal(28, 6)) as denominator_whole,
        'register' as denominator_from,
        make_date(aggregated.year, 12, 31) as denominator_on,
        aggregated.unit, aggregated.reported, aggregated.expected, aggregated.period_start, aggregated.period_end
    from aggregated
    join form on form.form = aggregated.form and form.level = aggregated.unit
    where aggregated.basis = 'then' and aggregated.kind <> 'rate' and aggregated.breakdown is null
    union all
    select
        aggregated.form, part.indicator, aggregated.division_code, aggregated.level, aggregated.year,
        aggregated.numerator, aggregated.denominator, cast(null as decimal(28, 6)), whole.indicator,
        aggregated.period_end, part.unit, aggregated.reported, aggregated.expected, aggregated.period_start,
        aggregated.period_end
    from aggregated
    join indicator
        on indicator.form = aggregated.form
        and indicator.indicator = aggregated.indicator
        and indicator.unit = 'percent'
    join indicator as part on part.form = indicator.form and part.indicator = indicator.numerator
    join indicator as whole
        on whole.form = indicator.form
        and whole.indicator = indicator.denominator
        and whole.unit = part.unit
        and whole.kind = 'stock'
    where aggregated.basis = 'then'
        and aggregated.kind = 'rate'
        and aggregated.breakdown is null
        and aggregated.numerator is not null
)
select
    counted.form,
    counted.indicator,
    counted.division_code,
    division.name as division_name,
    counted.level,
    counted.year,
    counted.counted,
    counted.denominator,
    cast(100 * cast(counted.counted as double) / nullif(cast(counted.denominator as double), 0) as decimal(28, 6))
        as share_pct,
    counted.denominator_whole,
    cast(100 * cast(counted.counted as double) / nullif(cast(counted.denominator_whole as double), 0)
        as decimal(28, 6)) as share_of_whole_pct,
    counted.denominator_from,
    counted.denominator_on,
    counted.unit,
    counted.reported,
    counted.expected,
    counted.period_start,
    counted.period_end
from counted
join division
    on division.code = counted.division_code
    and counted.year between division.first_year and division.last_year;
