-- The cities of which there are pages.
select division.code, division.name, division.level, division.parent_code
from current_division as division
join city on city.code = division.code and city.city = division.code
where division.level = 'city'
order by division.code
