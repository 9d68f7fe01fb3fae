-- Nothing that landed before is in force.
select s.form, s.year, f.division_code, s.submission, cast(null as varchar) as run, cast(null as varchar) as less
from series s
join figure f on f.series = s.series
where false
