-- A division has one rank among its siblings.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from ranking
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
