-- The county goes on; the township ends, the two new ones begin, and each says why.
select division_code, division_name, year, year as until_year, 'figure' as kind, value, comparable_since, null as source
from comparable
union all
select division_code, division_name, year, until_year, kind, null, null, source
from series_break
order by division_code, year, kind
