-- Under which city each division stands, in whatever year: no figure of one city is part of another's sums. Cities between
-- which divisions have moved are one, the first of them by code; what stands under none is together, as 'none'.
with recursive near (code, other) as (
    select code, parent_code from division where parent_code is not null
    union
    select parent_code, code from division where parent_code is not null
    union
    select code, current_code from division
    union
    select current_code, code from division
    union
    select zone_code, township_code from membership
    union
    select township_code, zone_code from membership
), reached (code, city) as (
    select code, code
    from division
    where level = 'city'
    union
    select near.other, reached.city
    from reached
    join near on near.code = reached.code
)
select division.code, coalesce(min(reached.city), 'none') as city
from division
left join reached on reached.code = division.code
group by division.code
order by division.code
