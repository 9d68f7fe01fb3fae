-- A is first, second, first, first, third: never worse than second for four years, and first twice.
select rank, first_year, last_year, years, ended_by
from streak
where division_code = '371502008' and kind = 'rank'
order by rank, first_year
