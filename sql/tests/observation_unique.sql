-- A division has one figure for an indicator and category of a year.
select form, year, division_code, indicator, breakdown, category, count(*) as figures
from observation
group by form, year, division_code, indicator, breakdown, category
having count(*) > 1
order by form, year, division_code, indicator
