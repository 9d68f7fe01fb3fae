-- Two returns of one night that say different things of one form, year and division, while neither the names of their files
-- nor the times of their last change tell which is the later one. Which divisions stand in several is found by numbers first,
-- as where each of all divisions stands would take more memory than a night may have.
with good as (
    select s.submission, s.file, s.received_at
    from submission s
    where s.outcome = 'accepted'
      and s.submission not in (select f.submission from finding f where f.level = 'error')
), alike as (
    select received_at
    from good
    group by received_at
    having count(*) > 1
), sent as (
    select s.series, s.form, s.year, dense_rank() over (order by s.form, s.year, g.received_at) as night,
           dense_rank() over (order by s.submission) as number
    from series s
    join good g on g.submission = s.submission
    join alike a on a.received_at = g.received_at
), present as (
    select distinct s.night, s.number, f.division_code
    from figure f
    join sent s on s.series = f.series
), several as (
    select night, division_code
    from present
    group by night, division_code
    having count(*) > 1
), said as (
    select s.night, f.division_code, o.submission, o.period_start, o.period_end, o.indicator, o.breakdown, o.category,
           o.sheet, f.cell, f.position, f.value, f.status
    from figure f
    join sent s on s.series = f.series
    join several t on t.night = s.night and t.division_code = f.division_code
    join series o on o.series = s.series
), different as (
    select a.submission, b.submission as other, a.division_code, a.sheet, a.cell, a.position, a.indicator
    from said a
    join said b
      on b.night = a.night and b.division_code = a.division_code and b.submission <> a.submission
     and b.period_start = a.period_start and b.period_end = a.period_end and b.indicator = a.indicator
     and b.breakdown is not distinct from a.breakdown and b.category is not distinct from a.category
    where b.value is distinct from a.value or b.status is distinct from a.status
)
select d.submission, min(d.sheet) as sheet, min_by(d.cell, d.position) as cell, min_by(d.division_code, d.position) as division_code,
       min_by(d.indicator, d.position) as indicator, g.file as found, null as expected,
       null as category_zh, null as category_en
from different d
join good g on g.submission = d.other
group by d.submission, d.other, g.file
