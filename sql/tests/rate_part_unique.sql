-- A rate of a division has one numerator and one denominator a year.
select form, indicator, breakdown, category, division_code, year, part, count(*) as appearances
from rate_part
group by form, indicator, breakdown, category, division_code, year, part
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year, part
