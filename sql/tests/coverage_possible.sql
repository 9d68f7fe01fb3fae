-- No figure rests on more divisions than there are.
select d.basis, d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category, d.reported, d.expected
from derived d
where d.reported > d.expected or d.reported < 1
order by d.basis, d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category
