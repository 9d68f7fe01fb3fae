select indicator, year, mark, definition_break, unit_break
from year_on_year
where division_code = '371502008'
order by indicator, year
