-- What a view gives more than once, by the columns that should tell its rows apart. They are looked at side by side only where
-- their marks are equal, as marks take a fraction of the memory.
with suspicious as (
    select hash(${key}) as mark
    from ${view}
    group by hash(${key})
    having count(*) > 1
)
select ${key}, count(*) as appearances
from ${view}
where hash(${key}) in (select mark from suspicious)
group by ${key}
having count(*) > 1
order by ${key}
