-- For each form, year and division the submission whose figures are in force: of those accepted one that covers more of the
-- year goes before one that covers less, and then the one received last. Those of one night are received in the order in
-- which they replace each other; of those received at the same time the last by name is taken, as no two of them say
-- different things. What landed before months were counted covers the year.
with accepted as (
    select submission, held_in, row_number() over (order by received_at, file) as place
    from submission
    where outcome = 'accepted'
), held as (
    select form, year, division_code, submission, run, least(coalesce(months, 12), 12) as months
    from (
        from read_parquet([${holdings}], union_by_name = true)
        union all by name
        select cast(null as integer) as months
        where false)
), latest as (
    select h.form, h.year, h.division_code, max(cast(h.months as bigint) * 1000000000 + a.place) % 1000000000 as place
    from held h
    join accepted a on a.submission = h.submission and a.held_in = h.run
    group by h.form, h.year, h.division_code
)
select l.form, l.year, coalesce(c.city, 'none') as city, l.division_code, a.submission, a.held_in as run
from latest l
join accepted a on a.place = l.place
left join city c on c.code = l.division_code
