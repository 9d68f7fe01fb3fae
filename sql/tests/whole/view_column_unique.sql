-- A column is described once.
select view_name, column_name, count(*) as appearances
from view_column
group by view_name, column_name
having count(*) > 1
order by view_name, column_name
