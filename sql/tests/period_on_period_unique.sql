-- A series has one figure a year, beside one before.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from period_on_period
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
