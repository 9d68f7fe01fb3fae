select division_code, division_name, year, value, origin, comparable_since, broken_by
from comparable
where level = 'township'
order by year
