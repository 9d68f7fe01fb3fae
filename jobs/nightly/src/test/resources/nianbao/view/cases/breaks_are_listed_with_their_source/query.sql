-- The second series ends with a break, and the third covers ten months in its second year.
select indicator, division_code, year, until_year, kind, break_id, text_en, source
from series_break
where level = 'township'
order by indicator, division_code, year
