-- Figures of one form and year as they are published: what is hidden is as a return has it whose sender does not publish it.
select
    told.period_start, told.period_end, told.division_code, told.indicator, told.breakdown, told.category,
    case when hidden.division_code is null then told.value end as value,
    told.unit,
    case when hidden.division_code is null then told.status else 'Q' end as status,
    case when hidden.division_code is null then told.precision end as precision,
    told.submission, told.sheet, told.cell
from read_parquet(${observation}) as told
left join hidden
    on hidden.form = ${form}
    and hidden.year = ${year}
    and hidden.division_code = told.division_code
    and hidden.indicator = told.indicator
    and hidden.breakdown is not distinct from told.breakdown
    and hidden.category is not distinct from told.category
    and told.value is not null
order by told.indicator, told.breakdown nulls first, told.category nulls first, told.division_code
