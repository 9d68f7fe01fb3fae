-- What came in this night, was accepted and is not in force, as another return of the same form, year and division, or of what
-- the division was merged with in that year, goes before it: one that covers more of the year, or one of the same night that is
-- the later one, and of publications one with a newer year; of two that came at the same time and say the same nothing is told.
-- Each with the file that goes before it and of how many of its divisions that is so, at least in part, out of how many.
with arrived as (
    select h.form, h.year, h.division_code, h.submission, least(h.months, 12) as months, d.received_at
    from read_parquet('${landing}/holding.parquet') h
    join decided d on d.submission = h.submission
    where d.outcome = 'accepted' and d.received_at >= timestamp '${night}'
), before as (
    select a.submission, a.form, a.year, a.division_code, min(r.file) as file
    from arrived a
    join related m on m.year = a.year and m.division_code = a.division_code
    join in_force f
      on f.form = a.form and f.year = a.year and f.division_code = m.other_code and f.submission <> a.submission and f.newest = 1
    join received r on r.submission = f.submission
    left join in_force own
      on own.form = a.form and own.year = a.year and own.division_code = a.division_code and own.submission = a.submission
     and (own.less is null or own.newest = 1)
    join held o on o.form = f.form and o.year = f.year and o.division_code = f.division_code and o.submission = f.submission and o.run = f.run
    where own.submission is null and (r.received_at <> a.received_at or least(o.months, 12) <> a.months)
    group by a.submission, a.form, a.year, a.division_code
), counted as (
    select submission, count(*) as divisions
    from arrived
    group by submission
)
select b.submission, b.file as found, count(*) || '/' || c.divisions as expected
from before b
join counted c on c.submission = b.submission
group by b.submission, b.file, c.divisions
order by b.submission, b.file
