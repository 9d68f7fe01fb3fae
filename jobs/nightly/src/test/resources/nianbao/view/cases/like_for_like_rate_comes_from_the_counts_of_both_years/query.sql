-- Over A and B: 350 of 400 are 87.5 per cent, then 170 of 200 are 85; the mean of their rates would have risen.
select year, value, previous, like_divisions, like_value, like_previous, like_change, like_change_pct, like_change_points
from year_on_year
where division_code = '371502' and indicator = 'settled_pct'
order by year
