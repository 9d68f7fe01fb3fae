-- From whom something came.
select distinct sender
from arrival
order by sender
