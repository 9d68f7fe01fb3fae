-- The year before is compared, never the last one that happens to be there.
select year, value, previous_year, previous, change
from year_on_year
where level = 'township'
order by year
