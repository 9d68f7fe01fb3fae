-- What came this night and takes the figures of divisions out of force that are merged with its own in that year, and were in force
-- by an earlier return: which divisions these are, and the file that they came in.
with arrived as (
    select h.form, h.year, h.division_code, h.submission
    from read_parquet('${landing}/holding.parquet') h
    join decided d on d.submission = h.submission
    where d.outcome = 'accepted' and d.received_at >= timestamp '${night}'
), gone as (
    select h.form, h.year, h.division_code, max(h.received_at) as received_at
    from (
        select h.form, h.year, h.division_code, r.received_at
        from held h
        join received r on r.submission = h.submission and r.held_in = h.run and r.outcome = 'accepted'
        where (h.form, h.year, h.division_code) not in (select f.form, f.year, f.division_code from in_force f)) h
    group by h.form, h.year, h.division_code
), named as (
    select code, min(name) as name
    from division
    group by code
)
select a.submission, string_agg(distinct n.name, '、' order by n.name) as found,
       string_agg(distinct w.name, '、' order by w.name) as expected
from gone g
join related m on m.year = g.year and m.division_code = g.division_code and m.other_code <> g.division_code
join arrived a on a.form = g.form and a.year = g.year and a.division_code = m.other_code
join in_force f on f.form = a.form and f.year = a.year and f.division_code = a.division_code and f.submission = a.submission
join received r on r.submission = a.submission and r.received_at > g.received_at
join named n on n.code = g.division_code
join named w on w.code = a.division_code
group by a.submission
order by a.submission
