-- Nothing in force stands beside what has been read.
select s.form, s.year, s.period_start, s.period_end, f.division_code, s.indicator, f.value, f.precision, s.submission, b.file, b.received_at, s.sheet,
       f.cell
from series s
join figure f on f.series = s.series
join submission b on b.submission = s.submission
where false
