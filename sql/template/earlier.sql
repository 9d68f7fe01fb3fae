-- The figures of a form and a year that are in force, each under the name of its column.
select division_code, concat_ws('/', indicator, breakdown, category) as name, value
from observation
where form = ${form} and year = ${year} and value is not null
order by period_end nulls first
