-- Two of three townships in 2015, one of three in 2016.
select division_code, year, value, previous, reported, expected, previous_reported, mark
from year_on_year
where previous is not null
order by division_code
