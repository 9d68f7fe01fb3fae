-- An event changes a division once.
select event_id, division_code, kind, count(*) as appearances
from boundary_change
group by event_id, division_code, kind
having count(*) > 1
order by event_id, division_code, kind
