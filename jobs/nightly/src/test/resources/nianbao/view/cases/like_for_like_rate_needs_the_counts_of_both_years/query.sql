-- B stated a rate without its counts in 2015: it compares with itself, but is in no total of that year.
select division_code, value, previous, like_divisions, like_value, like_previous, like_change_points, mark
from year_on_year
where year = 2016 and indicator = 'settled_pct' and level in ('county', 'township')
order by division_code
