-- What came in this night, was accepted and is not in force, as another return of the same form, year and division goes before
-- it: one that covers more of the year, or one of the same night that is the later one. Each with the file that goes before it
-- and of how many of its divisions that is so, out of how many.
with arrived as (
    select h.form, h.year, h.division_code, h.submission, least(h.months, 12) as months, d.received_at, d.file
    from read_parquet('${landing}/holding.parquet') h
    join decided d on d.submission = h.submission
    where d.outcome = 'accepted' and d.received_at >= timestamp '${night}'
), whole as (
    -- What came earlier goes before something that came now only where that covers less of the year.
    select h.form, h.year, h.division_code, h.submission, h.months, e.received_at, e.file
    from (${holdings}) h
    join earlier e on e.submission = h.submission and e.held_in = h.run
    join arrived a on a.form = h.form and a.year = h.year and a.division_code = h.division_code and a.months < 12
    where h.submission not in (select d.submission from decided d)
), other as (
    select form, year, division_code, submission, months, received_at, file
    from arrived
    union
    select form, year, division_code, submission, least(months, 12), received_at, file
    from whole
), before as (
    select a.submission, a.form, a.year, a.division_code, o.file
    from arrived a
    join other o
      on o.form = a.form and o.year = a.year and o.division_code = a.division_code and o.submission <> a.submission
    where (o.months, o.received_at) > (a.months, a.received_at)
    qualify row_number() over (
        partition by a.submission, a.form, a.year, a.division_code order by o.months desc, o.received_at desc, o.file) = 1
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
