-- Two returns of one night that say different things of one form, year and division, or have figures of divisions that merged in that
-- year and of what they became, while neither the names of their files
-- nor the times of their last change tell which is the later one, nor, of publications, their newest years. Which divisions stand in several is found by numbers first,
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
), edition as (
    select s.submission, s.form, max(s.year) as newest_year
    from series s
    join submission p on p.submission = s.submission and p.acceptance = 'by_figure'
    group by s.submission, s.form
), sent as (
    select s.series, s.form, s.year,
           dense_rank() over (order by s.form, s.year, g.received_at, coalesce(e.newest_year, 0)) as night,
           dense_rank() over (order by s.submission) as number
    from series s
    join good g on g.submission = s.submission
    join alike a on a.received_at = g.received_at
    left join edition e on e.submission = s.submission and e.form = s.form
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
), merged as (
    select s.night, f.division_code, s.number, o.submission, o.sheet, f.cell, f.position, o.indicator, o.year
    from figure f
    join sent s on s.series = f.series
    join series o on o.series = s.series
    where f.division_code in (
        select part from merger where both_stand = 0 union select whole from merger where both_stand = 0)
), apart as (
    select submission, other, division_code, sheet, cell, position, indicator
    from different
    union all
    select a.submission, b.submission, a.division_code, a.sheet, a.cell, a.position, a.indicator
    from merged a
    join merger m on m.year = a.year and m.both_stand = 0 and a.division_code in (m.part, m.whole)
    join merged b
      on b.night = a.night and b.number <> a.number
     and b.division_code = case when a.division_code = m.part then m.whole else m.part end
)
select apart.submission, min(apart.sheet) as sheet, min_by(apart.cell, apart.position) as cell,
       min_by(apart.division_code, apart.position) as division_code, min_by(apart.indicator, apart.position) as indicator, g.file as found,
       null as expected, null as category_zh, null as category_en
from apart
join good g on g.submission = apart.other
group by apart.submission, apart.other, g.file
