-- A sum is marked as soon as one of its members covers other months than the year before.
select division_code, year, value, previous, mark
from year_on_year
where level in ('city', 'township') and previous is not null
order by division_code, year
