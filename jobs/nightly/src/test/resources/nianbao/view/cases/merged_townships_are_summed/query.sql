-- Complete before and after, so the smaller number of townships is no mark.
select division_code, indicator, year, value, previous, change, change_points, reported, expected,
    previous_reported, mark
from year_on_year
where level = 'township'
order by indicator, year
