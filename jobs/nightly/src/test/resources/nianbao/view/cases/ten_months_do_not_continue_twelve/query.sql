select year, comparable_since, broken_by, moved
from comparable
where division_code = '371502008'
order by year
