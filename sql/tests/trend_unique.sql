-- A series has one figure a year.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from trend
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
