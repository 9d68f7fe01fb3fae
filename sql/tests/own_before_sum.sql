-- What a division states itself is not worked out as well: neither as a sum, nor as what several codes came to.
select d.basis, d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category, d.value, o.value as stated
from derived d
join tested t on t.form = d.form and t.year = d.year
join sole_member s
  on s.basis = d.basis and s.division_code = d.division_code and d.year between s.first_year and s.told_until
join observation o
  on o.form = d.form and o.year = d.year and o.division_code = s.member_code and o.indicator = d.indicator
 and o.breakdown is not distinct from d.breakdown and o.category is not distinct from d.category
where d.kind <> 'rate' and o.status in ('A', 'I', 'K', 'N')
order by d.basis, d.form, d.year, d.division_code, d.indicator, d.breakdown, d.category
