-- A figure is divided once by each denominator.
select form, indicator, breakdown, category, division_code, year, per, count(*) as appearances
from per_capita
group by form, indicator, breakdown, category, division_code, year, per
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year, per
