-- The figures of one form and year in one release: what divisions have themselves, and what was added up of it. edition counts the
-- releases back from the one in the making, which is 0. hidden says why a figure was not published in it; null where it was.
select
    ${edition} as edition, figure.division_code, figure.indicator, figure.breakdown, figure.category, figure.value,
    max(figure.own) as own, max(suppressed.reason) as hidden
from (
    select division_code, indicator, breakdown, category, value, 1 as own
    from read_parquet(${observation})
    where status in ('A', 'I', 'K', 'N')
    union all
    select division_code, indicator, breakdown, category, value, 0
    from read_parquet(${derived})
    where kind <> 'rate') as figure
join indicator on indicator.form = ${form} and indicator.indicator = figure.indicator and indicator.kind <> 'rate'
left join (${suppressed}) as suppressed
    on suppressed.division_code = figure.division_code
    and suppressed.indicator = figure.indicator
    and suppressed.breakdown is not distinct from figure.breakdown
    and suppressed.category is not distinct from figure.category
group by figure.division_code, figure.indicator, figure.breakdown, figure.category, figure.value
