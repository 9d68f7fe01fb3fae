-- The counts behind rates of one form and year as they are published: none that is hidden.
select
    told.period_start, told.period_end, told.division_code, told.indicator, told.breakdown, told.category, told.part,
    told.cell_indicator, told.value, told.precision, told.submission, told.sheet, told.cell
from read_parquet(${rate_part}) as told
where not exists (
    select 1
    from hidden
    where hidden.form = ${form}
        and hidden.year = ${year}
        and hidden.division_code = told.division_code
        and hidden.indicator = told.cell_indicator
        and hidden.breakdown is not distinct from told.breakdown
        and hidden.category is not distinct from told.category)
order by told.indicator, told.breakdown nulls first, told.category nulls first, told.division_code, told.part
