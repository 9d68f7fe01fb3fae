-- A division has one figure for an indicator and category of a year.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from roll_up
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
