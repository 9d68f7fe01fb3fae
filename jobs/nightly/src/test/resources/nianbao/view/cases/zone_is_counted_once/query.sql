-- The county keeps its zones' townships; a zone that did not exist yet has no figure of its own in that year.
select year, division_code, value, reported, expected
from roll_up
where level in ('city', 'county', 'zone')
order by year, division_code
