-- The workbooks of a run, those first of which most was read: they are the first to be suspected when a rule takes too long.
with read as (
    select s.submission
    from figure f
    join series s on s.series = f.series
    union all
    select submission
    from total
    union all
    select submission
    from repeated
    union all
    select submission
    from change
), counted as (
    select submission, count(*) as rows
    from read
    group by submission
)
select s.submission, s.file, coalesce(c.rows, 0) as rows
from submission s
left join counted c on c.submission = s.submission
order by rows desc, s.submission
