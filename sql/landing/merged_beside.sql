-- What came this night and is in force for one of two divisions of which one was taken in by the other in that year, while the
-- other's figures stay in force by an earlier return that came from the same sender: it may mean both.
with beside as (
    select year, part as division_code, whole as other_code
    from merger
    where both_stand = 1
    union all
    select year, whole, part
    from merger
    where both_stand = 1
), arrived as (
    select h.form, h.year, h.division_code, h.submission, d.sender
    from read_parquet('${landing}/holding.parquet') h
    join decided d on d.submission = h.submission
    where d.outcome = 'accepted' and d.received_at >= timestamp '${night}'
), named as (
    select code, min(name) as name
    from division
    group by code
)
select a.submission, string_agg(distinct o.name, '、' order by o.name) as found,
       string_agg(distinct n.name, '、' order by n.name) as expected
from arrived a
join in_force own
  on own.form = a.form and own.year = a.year and own.division_code = a.division_code and own.submission = a.submission
join beside b on b.year = a.year and b.division_code = a.division_code
join in_force f
  on f.form = a.form and f.year = a.year and f.division_code = b.other_code and f.submission <> a.submission
join received r on r.submission = f.submission
join named o on o.code = f.division_code
join named n on n.code = a.division_code
where r.sender is not distinct from a.sender
group by a.submission
order by a.submission
