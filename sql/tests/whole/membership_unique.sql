-- A township is run by one zone, so that it is counted once.
select township_code, count(*) as zones
from membership
group by township_code
having count(*) > 1
order by township_code
