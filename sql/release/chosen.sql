-- What is in force, with the city under which each division stands.
select f.form, f.year, coalesce(c.city, 'none') as city, f.division_code, f.submission, f.run, f.less
from (${in_force}) f
left join city c on c.code = f.division_code
