-- Every division leads to one of today.
select d.code, d.name, d.current_code
from division d
left join current_division c on c.code = d.current_code
where c.code is null
order by d.code
