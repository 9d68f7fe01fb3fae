-- Flows and stocks for every 10,000 residents, households and villages (per) of the return on denominators of the
-- same year, on the divisions of today. Above the divisions that report, both sides are summed over those that have
-- both: value and denominator are these sums, reported of expected members stand behind them.
-- key: form, indicator, breakdown, category, division_code, year, per
-- column per: what there are 10,000 of: residents, households or villages
-- column value: the figure over the divisions that have both
-- column denominator: residents, households or villages of the divisions that have both
-- column per_10000: the figure for every 10,000 of them
create or replace view per_capita as
with own as (
    select
        aggregated.form, aggregated.indicator, aggregated.breakdown, aggregated.category, aggregated.division_code,
        aggregated.level, aggregated.year, aggregated.value, aggregated.unit, aggregated.reported,
        aggregated.period_start, aggregated.period_end
    from aggregated
    join form on form.form = aggregated.form and form.level = aggregated.level
    where aggregated.basis = 'today'
        and aggregated.own = 1
        and aggregated.kind <> 'rate'
        and aggregated.form <> 'denominators'
        and aggregated.reported = aggregated.expected
),
base as (
    select indicator as per, division_code, year, value as denominator, period_end as denominator_on
    from aggregated
    where basis = 'today'
        and form = 'denominators'
        and kind = 'stock'
        and breakdown is null
        and reported = expected
),
matched as (
    select
        own.form, own.indicator, own.breakdown, own.category, own.division_code, own.level, own.year, own.value,
        own.unit, own.reported, own.period_start, own.period_end, base.per, base.denominator, base.denominator_on
    from own
    join base on base.division_code = own.division_code and base.year = own.year
),
above as (
    select distinct division_code, level, member_code
    from member
    where basis = 'today' and (own = 0 or member_code = division_code)
),
figure as (
    select
        matched.form, matched.indicator, matched.breakdown, matched.category, above.division_code, above.level,
        matched.year, matched.per, matched.unit,
        -- In what is published a sum of which a part is hidden is hidden.
        case when count(matched.value) = count(*) then sum(matched.value) end as value,
        case when count(matched.denominator) = count(*) then sum(matched.denominator) end as denominator,
        max(matched.denominator_on) as denominator_on,
        sum(matched.reported) as reported,
        min(matched.period_start) as period_start,
        max(matched.period_end) as period_end
    from matched
    join above on above.member_code = matched.division_code
    group by
        matched.form, matched.indicator, matched.breakdown, matched.category, above.division_code, above.level,
        matched.year, matched.per, matched.unit
),
-- The quotient as binary numbers have it, and so much more or less that it is the nearest of six decimals in every engine.
quotient as (
    select
        form, indicator, breakdown, category, division_code, level, year, per, unit, value, denominator, denominator_on,
        reported, period_start, period_end,
        10000 * cast(value as double) / nullif(cast(denominator as double), 0) as roughly,
        try_cast(10000 * cast(value as double) / nullif(cast(denominator as double), 0) as decimal(20, 6)) as nearly
    from figure
),
corrected as (
    select
        form, indicator, breakdown, category, division_code, level, year, per, unit, value, denominator, denominator_on,
        reported, period_start, period_end, roughly, nearly,
        floor(1000000 * cast(
            cast(10000 as decimal(5, 0)) * try_cast(value as decimal(22, 6)) - nearly * try_cast(denominator as decimal(16, 6))
            as double) / nullif(cast(denominator as double), 0) + 0.5) as missing
    from quotient
)
select
    figure.form,
    figure.indicator,
    figure.breakdown,
    figure.category,
    figure.division_code,
    current_division.name as division_name,
    figure.level,
    figure.year,
    figure.per,
    cast(figure.value as decimal(28, 6)) as value,
    figure.unit,
    cast(figure.denominator as decimal(28, 6)) as denominator,
    figure.denominator_on,
    coalesce(
        cast(figure.nearly + cast(figure.missing as decimal(10, 0)) * 0.000001 as decimal(28, 6)),
        try_cast(figure.roughly as decimal(28, 6))) as per_10000,
    cast(figure.reported as integer) as reported,
    aggregated.expected,
    figure.period_start,
    figure.period_end
from corrected as figure
join current_division on current_division.code = figure.division_code
join aggregated
    on aggregated.basis = 'today'
    and aggregated.form = figure.form
    and aggregated.year = figure.year
    and aggregated.division_code = figure.division_code
    and aggregated.indicator = figure.indicator
    and aggregated.breakdown is not distinct from figure.breakdown
    and aggregated.category is not distinct from figure.category;
