-- A figure is marked once.
select form, indicator, breakdown, category, division_code, year, count(*) as appearances
from outlier
group by form, indicator, breakdown, category, division_code, year
having count(*) > 1
order by form, indicator, breakdown, category, division_code, year
