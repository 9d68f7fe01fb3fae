-- A division is made of another once in a year.
select a.basis, a.division_code, a.member_code, b.first_year
from member a
join member b
  on b.basis = a.basis and b.division_code = a.division_code and b.member_code = a.member_code and b.own = a.own
 and b.first_year > a.first_year and b.first_year <= a.last_year
where b.first_year <= b.last_year
order by a.basis, a.division_code, a.member_code, b.first_year
