-- A division whose figures for one form and year come from two senders in one run.
with good as (
    select s.submission, s.sender, s.file
    from submission s
    where s.outcome = 'accepted'
      and s.submission not in (select f.submission from finding f where f.level = 'error')
), reported as (
    select o.submission, o.form, o.year, o.division_code, g.sender, g.file,
           min(o.sheet) as sheet, min_by(o.cell, o.position) as cell
    from observation o
    join good g on g.submission = o.submission
    group by o.submission, o.form, o.year, o.division_code, g.sender, g.file
)
select a.submission, a.sheet, a.cell, a.division_code, null as indicator, b.file as found, null as expected
from reported a
join reported b
  on b.form = a.form and b.year = a.year and b.division_code = a.division_code
 and b.sender is distinct from a.sender
