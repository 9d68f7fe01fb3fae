-- Nobody reported for 2013, the year of every change; the last series did not change, though it has no figure either.
select indicator, division_code, year, comparable_since, broken_by, moved
from comparable
where level = 'township'
order by indicator, division_code desc, year
