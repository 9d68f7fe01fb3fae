-- In a release a figure is revised once.
select release, form, year, period_start, period_end, division_code, indicator, breakdown, category, count(*) as appearances
from revision
group by release, form, year, period_start, period_end, division_code, indicator, breakdown, category
having count(*) > 1
order by release, form, year, division_code, indicator
