-- A series breaks once for each reason.
select form, break_id, indicator, breakdown, category, count(*) as appearances
from definition_break
group by form, break_id, indicator, breakdown, category
having count(*) > 1
order by form, break_id, indicator, breakdown, category
