-- The figures of a form and a year that are in force, each under the name of its column; months tells which ones a figure is of that
-- is not of a whole year.
select division_code, concat_ws('/', indicator, breakdown, category) as name, value,
       case when period_end + interval 1 day <> period_start + interval 1 year
            then month(period_start) || '–' || month(period_end) end as months
from observation
where form = ${form} and year = ${year} and value is not null
order by period_end nulls first
