-- A division whose figures for one form and year come from two senders in one run; a publication is about whom it likes. Which divisions these are is found by
-- numbers first, as where and in which workbook each of all divisions stands would take more memory than a night may have.
with good as (
    select s.submission, s.sender, s.file
    from submission s
    where s.outcome = 'accepted' and s.acceptance <> 'by_figure'
      and s.submission not in (select f.submission from finding f where f.level = 'error')
), sent as (
    select s.series, s.form, s.year, g.sender, dense_rank() over (order by s.submission, s.form, s.year) as place
    from series s
    join good g on g.submission = s.submission
), present as (
    select distinct s.place, f.division_code
    from figure f
    join sent s on s.series = f.series
), twice as (
    select s.form, s.year, p.division_code
    from present p
    join (select distinct place, form, year, sender from sent) s on s.place = p.place
    group by s.form, s.year, p.division_code
    having count(distinct coalesce(s.sender, '')) > 1
), reported as (
    select o.submission, o.form, o.year, o.division_code, g.sender, g.file,
           min(o.sheet) as sheet, min_by(o.cell, o.position) as cell
    from observation o
    join good g on g.submission = o.submission
    join twice t on t.form = o.form and t.year = o.year and t.division_code = o.division_code
    group by o.submission, o.form, o.year, o.division_code, g.sender, g.file
)
select a.submission, a.sheet, a.cell, a.division_code, null as indicator, b.file as found, null as expected,
       null as category_zh, null as category_en
from reported a
join reported b
  on b.form = a.form and b.year = a.year and b.division_code = a.division_code
 and b.sender is distinct from a.sender
