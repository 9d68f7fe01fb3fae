-- Up, up, down, no return for 2015, up. Alone in its county it is always the first.
select kind, rank, first_year, last_year, years, ended_by
from streak
where division_code = '371502008'
order by kind, first_year
