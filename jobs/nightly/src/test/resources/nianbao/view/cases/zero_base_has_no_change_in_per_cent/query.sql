-- From nothing to four.
select year, value, previous, change, change_pct, mark
from year_on_year
where level = 'township'
order by year
