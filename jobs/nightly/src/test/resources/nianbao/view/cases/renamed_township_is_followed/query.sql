-- 贾寨乡 became a town in 2014 and got a new code with its county in 2019.
select division_code, division_name, level, year, value, previous_year, previous, change, change_pct, reported,
    expected, previous_reported, mark
from year_on_year
where level <> 'city'
order by division_code, year
