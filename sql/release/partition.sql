-- What each partition is made of, as one digest that needs no order: as long as it stays the same, so does the partition.
-- runs are those in whose landings its figures are.
with part as (
    select form, year, city, run, hash(division_code, submission, run) as mark
    from chosen
)
select form, year, city,
       cast(bit_xor(mark) as varchar) || ' ' || cast(sum(mark) as varchar) || ' ' || cast(count(*) as varchar) as digest,
       string_agg(distinct run, ' ' order by run) as runs
from part
group by form, year, city
order by city, form, year
