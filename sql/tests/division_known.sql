-- Every figure is about a division that the register has in that year.
select o.form, o.year, o.division_code, count(*) as figures
from observation o
left join division d on d.code = o.division_code and o.year between d.first_year and d.told_until
where d.code is null
group by o.form, o.year, o.division_code
order by o.form, o.year, o.division_code
