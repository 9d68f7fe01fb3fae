-- A division has one rate for an indicator and category of a year.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from rate
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
