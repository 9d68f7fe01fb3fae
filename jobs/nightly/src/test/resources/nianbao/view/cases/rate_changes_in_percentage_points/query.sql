-- A share has no change in per cent.
select level, year, value, previous, change, change_pct, change_points, unit, mark
from year_on_year
order by year
