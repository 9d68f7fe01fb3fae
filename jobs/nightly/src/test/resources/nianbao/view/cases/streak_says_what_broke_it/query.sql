-- A definition changes in 2015, and 2017 covers ten months. The other series stays level for a year, then falls.
select indicator, kind, first_year, last_year, years, ended_by
from streak
where division_code = '371502008' and kind <> 'rank'
order by indicator, first_year
