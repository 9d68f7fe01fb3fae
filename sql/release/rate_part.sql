-- The counts that the rates of one form and year are made of: of each rate that a division reports both
-- counts of, its numerator and its denominator.
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
    where observation.status in ('A', 'I', 'N')
)
select
    told.period_start, told.period_end, told.division_code, told.rate as indicator,
    told.breakdown, told.category, told.part, told.indicator as cell_indicator, told.value, told.precision,
    told.submission, told.sheet, told.cell
from told
where told.sides = 2
order by told.rate, told.breakdown nulls first, told.category nulls first, told.division_code, told.part
