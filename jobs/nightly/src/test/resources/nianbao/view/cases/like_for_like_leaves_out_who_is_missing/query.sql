-- Three townships: one reports in both years, one in the first only, one in the second only.
select year, value, previous, change, like_divisions, like_value, like_previous, like_change, like_change_pct, mark,
    other_members, incomplete
from year_on_year
where division_code = '371502'
order by year
