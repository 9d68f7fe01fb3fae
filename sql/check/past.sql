-- What the release in force says of the divisions and forms of a run in the years of its figures and those beside them: the
-- history against which the size of figures is held.
create table past as
select o.form, o.year, o.period_start, o.period_end, coalesce(s.sender, '') as sender, o.division_code, o.indicator, o.breakdown,
       o.category, o.value, o.precision
from published.observation o
join published.submission s on s.submission = o.submission
where o.status = 'A' and (${slices}) and o.division_code in (select f.division_code from figure f);
