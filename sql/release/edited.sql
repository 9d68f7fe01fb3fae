-- What the figures of publications of each form and year are made of, as one digest that needs no order, and the runs in whose
-- landings they are; of what is in force less names what is not.
with part as (
    select e.form, e.year, e.run,
           hash(e.division_code, e.submission, e.run, e.newest_year, c.submission is not null, c.less) as mark
    from edition e
    left join chosen c
      on c.form = e.form and c.year = e.year and c.division_code = e.division_code and c.submission = e.submission and c.run = e.run
)
select form, cast(year as varchar) as year,
       cast(bit_xor(mark) as varchar) || ' ' || cast(sum(cast(mark as decimal(20, 0))) as varchar) || ' ' || cast(count(*) as varchar) as digest,
       string_agg(distinct run, ' ' order by run) as runs
from part
group by form, year
order by form, year
