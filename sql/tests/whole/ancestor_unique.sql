-- A division is below another once in a year, and below one of each level.
select a.code, a.ancestor_level, a.ancestor_code, b.ancestor_code as other_code, b.first_year
from ancestor a
join ancestor b
  on b.code = a.code and b.ancestor_level = a.ancestor_level
 and b.first_year <= a.last_year and a.first_year <= b.last_year
 and (b.first_year > a.first_year or b.first_year = a.first_year and b.ancestor_code > a.ancestor_code)
where a.first_year <= a.last_year and b.first_year <= b.last_year
order by a.code, a.ancestor_level, b.first_year
