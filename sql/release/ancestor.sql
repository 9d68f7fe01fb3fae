-- The divisions above a division, with the years in which both were in force: by law from township to county to
-- city, and besides from a township to the zone that runs it. A zone leads no further, so nothing is counted twice.
-- told_until is last_year or, below a division that was absorbed in the course of a year, that year.
with recursive above (code, ancestor_code, ancestor_level, next_code, first_year, last_year, told_until) as (
    select
        division.code,
        parent.code,
        parent.level,
        parent.parent_code,
        greatest(division.first_year, parent.first_year) as first_year,
        least(division.last_year, parent.last_year) as last_year,
        least(division.told_until, parent.told_until) as told_until
    from division
    join division as parent
        on parent.code = division.parent_code
        and parent.first_year <= division.last_year
        and parent.last_year >= division.first_year
    union all
    select
        above.code,
        parent.code,
        parent.level,
        parent.parent_code,
        greatest(above.first_year, parent.first_year) as first_year,
        least(above.last_year, parent.last_year) as last_year,
        least(above.told_until, parent.told_until) as told_until
    from above
    join division as parent
        on parent.code = above.next_code
        and parent.first_year <= above.last_year
        and parent.last_year >= above.first_year
)
select code, ancestor_code, ancestor_level, first_year, last_year, told_until
from above
union all
select
    division.code,
    membership.zone_code,
    'zone' as ancestor_level,
    greatest(division.first_year, membership.first_year) as first_year,
    division.last_year,
    division.told_until
from membership
join division
    on division.current_code = membership.township_code
    and division.last_year >= membership.first_year
