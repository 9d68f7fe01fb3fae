-- A code means one division at the end of a year.
select a.code, a.name, b.name as other_name
from division a
join division b
  on b.code = a.code and b.first_year <= a.last_year and a.first_year <= b.last_year
 and (b.first_year > a.first_year or b.first_year = a.first_year and b.name > a.name)
where a.first_year <= a.last_year and b.first_year <= b.last_year
order by a.code
