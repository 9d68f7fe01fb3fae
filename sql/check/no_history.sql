-- Nothing that landed before says anything of what has been read.
create table history as
select s.form, s.year, s.period_start, s.period_end, '' as sender, f.division_code, s.indicator, s.breakdown, s.category, f.value,
       f.precision
from series s
join figure f on f.series = s.series
where false;
