-- Between 2012 and 2016 there is no figure, so year on year has none to compare with.
select indicator, year, value, previous_year, previous, years, change, change_pct, change_points, growth_pct, mark
from period_on_period
where level = 'township'
order by indicator, year
