-- A code of today is one division.
select code, count(*) as appearances
from current_division
group by code
having count(*) > 1
order by code
