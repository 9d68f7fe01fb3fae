-- 41 more or fewer than 64,000 are 0.0640625 per cent, which is no binary number.
select form, year, change_pct, like_change_pct
from year_on_year
where division_code = '371502008' and year = 2016
order by form
