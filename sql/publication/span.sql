-- The years that a form tells of.
select form, TIME_PERIOD as year, cast(row_number() over (partition by form order by TIME_PERIOD) - 1 as integer) as place
from (select distinct form, TIME_PERIOD from figure) as known
