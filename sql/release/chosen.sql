-- For each form, year and division the submission whose figures are in force: of those accepted the one
-- sent last; on the same day the one received last; of one batch the last by name.
with accepted as (
    select submission, held_in, row_number() over (order by sent_on nulls first, received_at, file) as place
    from submission
    where outcome = 'accepted'
), latest as (
    select h.form, h.year, h.division_code, max(a.place) as place
    from read_parquet([${holdings}]) h
    join accepted a on a.submission = h.submission and a.held_in = h.run
    group by h.form, h.year, h.division_code
)
select l.form, l.year, coalesce(c.city, 'none') as city, l.division_code, a.submission, a.held_in as run
from latest l
join accepted a on a.place = l.place
left join city c on c.code = l.division_code
