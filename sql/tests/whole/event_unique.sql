-- An event joins two divisions once.
select event_id, old_code, old_name, new_code, new_name, count(*) as appearances
from event
group by event_id, old_code, old_name, new_code, new_name
having count(*) > 1
order by event_id, old_code, old_name, new_code, new_name
