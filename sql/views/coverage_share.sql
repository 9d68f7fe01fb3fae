-- How many of those that there are: townships without a homicide or with insurance, villages with an adviser,
-- households insured, as a count and as a share of a dated denominator. Townships are counted against those that
-- reported (denominator) and all in the register at the end of the year (denominator_whole); everything else against
-- the stock that the same return gives (denominator_from) or, where it gives none, the return on denominators of the
-- year, over the divisions that report both.
-- key: form, indicator, denominator_from, division_code, year
-- column counted: how many have what the indicator says
-- column share_pct: counted in per cent of denominator
-- column denominator_whole: all that there are by the register, whether they reported or not; null where it does not count them
-- column share_of_whole_pct: counted in per cent of denominator_whole
-- column denominator_from: where the denominator comes from: the register, an indicator of the same return, or one of the return on denominators
create or replace view coverage_share as
with apart as (
    select
        part.form, part.indicator, part.unit, form.level, whole.indicator as per
    from indicator as part
    join form on form.form = part.form
    join indicator as whole
        on whole.form = 'denominators'
        and whole.kind = 'stock'
        and whole.unit = part.unit
        and whole.unit <> 'person'
        and whole.indicator <> part.indicator
    left join indicator as rate
        on rate.form = part.form
        and (rate.numerator = part.indicator or rate.denominator = part.indicator)
    where part.form <> 'denominators' and part.kind <> 'rate' and rate.indicator is null
),
beside as (
    select
        apart.form, apart.indicator, apart.unit, apart.level, apart.per, part.division_code, part.year, part.value,
        part.period_start, part.period_end, whole.value as denominator, whole.period_end as denominator_on
    from apart
    join aggregated as part
        on part.form = apart.form
        and part.indicator = apart.indicator
        and part.level = apart.level
    join aggregated as whole
        on whole.indicator = apart.per
        and whole.year = part.year
        and whole.division_code = part.division_code
    where part.basis = 'then'
        and part.own = 1
        and part.breakdown is null
        and whole.basis = 'then'
        and whole.own = 1
        and whole.form = 'denominators'
        and whole.breakdown is null
),
summed as (
    select
        beside.form, beside.indicator, member.division_code, member.level, beside.year, beside.per, beside.unit,
        member.own,
        -- In what is published a sum of which a part is hidden is hidden.
        case when count(beside.value) = count(*) then sum(beside.value) end as counted,
        case when count(beside.denominator) = count(*) then sum(beside.denominator) end as denominator,
        max(beside.denominator_on) as denominator_on,
        count(*) as reported,
        min(beside.period_start) as period_start,
        max(beside.period_end) as period_end
    from beside
    join member
        on member.member_code = beside.division_code
        and beside.year between member.first_year and member.told_until
    where member.basis = 'then'
    group by
        beside.form, beside.indicator, member.division_code, member.level, beside.year, beside.per, beside.unit,
        member.own
),
counted as (
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
    union all
    select
        summed.form, summed.indicator, summed.division_code, summed.level, summed.year,
        cast(summed.counted as decimal(28, 6)), cast(summed.denominator as decimal(28, 6)),
        cast(null as decimal(28, 6)), 'denominators.' || summed.per, summed.denominator_on, summed.unit,
        cast(summed.reported as integer), cast(expectation.expected as integer), summed.period_start,
        summed.period_end
    from summed
    join expectation
        on expectation.basis = 'then'
        and expectation.form = summed.form
        and expectation.year = summed.year
        and expectation.division_code = summed.division_code
        and expectation.own = summed.own
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
    try_cast(100 * cast(counted.counted as double) / nullif(cast(counted.denominator as double), 0) as decimal(28, 6))
        as share_pct,
    counted.denominator_whole,
    try_cast(100 * cast(counted.counted as double) / nullif(cast(counted.denominator_whole as double), 0)
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
    and counted.year between division.first_year and division.told_until;
