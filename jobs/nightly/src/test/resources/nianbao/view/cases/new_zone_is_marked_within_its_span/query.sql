-- Set up between 2012 and 2013: either year may be the one.
select division_code, year, value, previous, mark, boundary_change
from year_on_year
where level = 'zone'
order by year
