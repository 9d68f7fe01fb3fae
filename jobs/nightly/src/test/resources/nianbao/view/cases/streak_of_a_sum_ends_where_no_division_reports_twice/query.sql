-- A in 2012 and 2013, B alone in 2014, both afterwards: only 2014 has nobody in common with the year before.
select kind, first_year, last_year, years, ended_by
from streak
where division_code = '371502' and kind <> 'rank'
order by first_year
