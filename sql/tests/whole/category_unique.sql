-- A category is a part of an indicator once.
select form, breakdown, category, of_indicator, count(*) as appearances
from category
group by form, breakdown, category, of_indicator
having count(*) > 1
order by form, breakdown, category, of_indicator
