select year, reported, expected, previous_reported, like_divisions, mark
from year_on_year
where division_code = '371502' and previous is not null
