-- Nothing followed the township, and its county has another code today.
select division_code, division_name, year, value, previous, like_divisions, like_value, like_previous, reported, expected
from year_on_year
where level in ('county', 'township')
order by division_code, year
