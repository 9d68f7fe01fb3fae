-- What is wrong or doubtful in the workbooks, the checks' findings too; not that of sheets that are of another form.
select f.level, r.file as workbook, f.sheet, f.cell, f.rule, f.message
from finding f
join submission r on r.submission = f.submission
where f.level in ('error', 'warning')
  and not exists (
      select 1 from series s
      where s.submission = f.submission and s.sheet = f.sheet and s.form <> ${form}
        and not exists (select 1 from series o where o.submission = s.submission and o.sheet = s.sheet and o.form = ${form}))
order by f.level, r.file, f.sheet nulls first, f.cell nulls first, f.rule
