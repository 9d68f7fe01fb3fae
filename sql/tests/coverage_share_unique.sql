-- A division has one share of each denominator a year.
select form, indicator, denominator_from, division_code, year, count(*) as appearances
from coverage_share
group by form, indicator, denominator_from, division_code, year
having count(*) > 1
order by form, indicator, denominator_from, division_code, year
