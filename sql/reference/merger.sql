-- Which figures would count twice beside each other: in the year in whose course a division was merged into another, its own
-- (part) and those of what it went on in (whole), over as many mergers as there were. both_stand is 1 where the whole is one of
-- those that merged, which has figures of its own beside the part's in that year. A register may lead in a circle, which ends
-- where it began.
create or replace view merger as
with recursive life (code, first_year, last_year, told_until, successor_code) as (
    select code, min(first_year), max(last_year), max(told_until), max(successor_code)
    from division
    group by code
), went_on (code, year, whole, way) as (
    select code, told_until, successor_code, ' ' || code || ' ' || successor_code || ' '
    from life
    where told_until > last_year and successor_code <> code
    union all
    select w.code, w.year, l.successor_code, w.way || l.successor_code || ' '
    from went_on w
    join life l on l.code = w.whole and not contains(w.way, ' ' || l.successor_code || ' ')
)
select w.year, w.code as part, w.whole, case when l.first_year < w.year then 1 else 0 end as both_stand
from went_on w
join life l on l.code = w.whole
where w.year between l.first_year and l.told_until;
