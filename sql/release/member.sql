-- What a division is made of: itself (own = 1) and every division below it. Basis 'then' is the order of the year
-- itself; on basis 'today' members of any year stand under the divisions of today, followed by their current code.
-- Until told_until figures of the member count, which goes beyond last_year for one that was absorbed in the course of
-- a year.
with newest_ancestor as (
    select code, ancestor_code
    from ancestor
    qualify row_number() over (partition by code, ancestor_level order by last_year desc nulls last) = 1
),
current_ancestor as (
    select distinct newest_ancestor.code, division.current_code as ancestor_code
    from newest_ancestor
    join division on division.code = newest_ancestor.ancestor_code
)
select 'then' as basis, code as division_code, level, code as member_code, level as member_level, 1 as own,
    first_year, last_year, told_until
from division
union all
select 'then', ancestor.ancestor_code, ancestor.ancestor_level, division.code, division.level, 0,
    greatest(ancestor.first_year, division.first_year), least(ancestor.last_year, division.last_year),
    least(ancestor.told_until, division.told_until)
from division
join ancestor
    on ancestor.code = division.code
    and ancestor.first_year <= division.last_year
    and ancestor.last_year >= division.first_year
union all
select 'today', current_division.code, current_division.level, division.code, division.level, 1,
    division.first_year, division.last_year, division.told_until
from division
join current_division on current_division.code = division.current_code
union all
select 'today', current_ancestor.ancestor_code, current_division.level, division.code, division.level, 0,
    division.first_year, division.last_year, division.told_until
from division
join current_ancestor on current_ancestor.code = division.current_code
join current_division on current_division.code = current_ancestor.ancestor_code
