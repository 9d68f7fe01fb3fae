-- The years that a form tells of.
select form, year, cast(row_number() over (partition by form order by year) - 1 as integer) as place
from (select distinct form, year from told union select distinct form, year from untold) as known
