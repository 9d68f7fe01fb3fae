-- What each partition is made of, as one digest that needs no order: as long as it stays the same, so does the partition.
-- runs are those in whose landings its figures are; figures is about how many they are, had every division all of them.
with asked as (
    select form, count(*) as series
    from (
        select form
        from indicator
        union all
        select form
        from category) as counted
    group by form
),
part as (
    select form, year, city, run, hash(division_code, submission, run, less) as mark
    from chosen
)
select part.form, part.year, part.city,
       cast(bit_xor(mark) as varchar) || ' ' || cast(sum(mark) as varchar) || ' ' || cast(count(*) as varchar) as digest,
       string_agg(distinct run, ' ' order by run) as runs,
       count(*) * coalesce(max(asked.series), 1) as figures
from part
left join asked on asked.form = part.form
group by part.form, part.year, part.city
order by part.city, part.form, part.year
