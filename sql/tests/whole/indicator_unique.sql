-- A form counts something once.
select form, indicator, count(*) as appearances
from indicator
group by form, indicator
having count(*) > 1
order by form, indicator
