-- Nothing is described twice.
select entry, view_name, indicator, breakdown, name, count(*) as appearances
from data_dictionary
group by entry, view_name, indicator, breakdown, name
having count(*) > 1
order by entry, view_name, indicator, breakdown, name
