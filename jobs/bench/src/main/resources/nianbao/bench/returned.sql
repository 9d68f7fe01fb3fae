-- The cells of one workbook: a row a township, a column a figure, with the words of a header of two rows.
select
    told.division_code as code,
    division.name,
    case when told.category is null then told.indicator else '类型' || right(told.breakdown, 2) end as heading,
    case when told.category is not null then '种类' || right(told.category, 1) end as part,
    cast(told.value as varchar) as value,
    told.unit = 'percent' as share
from (${told}) as told
join asked
    on asked.form = told.form
    and asked.indicator = told.indicator
    and asked.category is not distinct from told.category
join division
    on division.code = told.division_code
    and told.year between division.first_year and division.last_year
order by told.division_code, asked.place
