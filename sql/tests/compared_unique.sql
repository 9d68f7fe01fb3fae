-- A series has one figure a year, with one beside it.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from compared
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
