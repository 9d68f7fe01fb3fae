-- The counts that the rates of one form, year and city are made of: of each rate that a division reports both counts of, its
-- numerator and its denominator.
with counts as (
    select indicator as rate, 'numerator' as part, numerator as counted
    from indicator
    where form = ${form} and kind = 'rate'
    union all
    select indicator, 'denominator', denominator
    from indicator
    where form = ${form} and kind = 'rate'
),
told as (
    select
        observation.period_start, observation.period_end, observation.division_code, counts.rate,
        observation.breakdown, observation.category, counts.part, observation.indicator, observation.value,
        observation.precision, observation.submission, observation.sheet, observation.cell,
        count(*) over (
            partition by observation.division_code, counts.rate, observation.breakdown, observation.category) as sides
    from read_parquet([${observation}]) as observation
    join counts on counts.counted = observation.indicator
    where observation.status = 'A'
)
select
    period_start, period_end, division_code, rate as indicator, breakdown, category, part, indicator as cell_indicator,
    value, precision, submission, sheet, cell
from told
where sides = 2
order by rate, breakdown nulls first, category nulls first, division_code, part
