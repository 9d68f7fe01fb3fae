-- A submission appears once.
select submission, count(*) as appearances
from submission
group by submission
having count(*) > 1
order by submission
