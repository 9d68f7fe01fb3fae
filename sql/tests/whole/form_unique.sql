-- A form is described once.
select form, count(*) as appearances
from form
group by form
having count(*) > 1
order by form
