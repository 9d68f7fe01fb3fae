-- Who belongs to whom, as the register says it: townships to their county and its city, and to a zone whose list has them.
with parent as (
    select code, parent_code
    from current_division
    where parent_code is not null
)
select 'then' as basis, lower.code, lower.level, greatest(lower.first_year, upper.first_year) as first_year,
    least(lower.told_until, upper.told_until) as last_year, upper.code as above_code
from division as lower
join division as upper
    on upper.code = lower.parent_code and upper.first_year <= lower.told_until and upper.told_until >= lower.first_year
union all
select 'then', lower.code, lower.level, greatest(lower.first_year, upper.first_year), least(lower.told_until, upper.told_until),
    upper.parent_code
from division as lower
join division as upper
    on upper.code = lower.parent_code and upper.first_year <= lower.told_until and upper.told_until >= lower.first_year
where upper.parent_code is not null
union all
select 'then', division.code, division.level, greatest(division.first_year, membership.first_year), division.told_until, membership.zone_code
from division
join membership on membership.township_code = division.current_code and membership.first_year <= division.told_until
union all
select 'today', division.code, division.level, division.first_year, division.told_until, parent.parent_code
from division
join parent on parent.code = division.current_code
union all
select 'today', division.code, division.level, division.first_year, division.told_until, upper.parent_code
from division
join parent on parent.code = division.current_code
join parent as upper on upper.code = parent.parent_code
union all
select 'today', division.code, division.level, division.first_year, division.told_until, membership.zone_code
from division
join membership on membership.township_code = division.current_code
