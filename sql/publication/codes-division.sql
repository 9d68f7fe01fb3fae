-- The divisions, by their codes.
select code, name, level, parent_code, first_year, last_year, current_code
from named_division
order by code
