-- What the figures of each form, year and city are made of, as one digest that needs no order: as long as it stays the same, so do
-- they. runs are those in whose landings they are.
select form, year, city,
       cast(bit_xor(mark) as varchar) || ' ' || cast(sum(cast(mark as decimal(20, 0))) as varchar) || ' ' || cast(count(*) as varchar) as digest,
       string_agg(distinct run, ' ' order by run) as runs
from (
    select form, year, city, run, hash(division_code, submission, run, less) as mark
    from chosen) as part
group by form, year, city
order by city, form, year
