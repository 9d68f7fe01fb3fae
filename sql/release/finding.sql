-- The findings of one form and year in force: each submission's as the newest run that read it has them; those of earlier
-- runs are history.
select f.run, f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message, f.subject
from (
    -- What landed before there were answers has no subjects.
    from read_parquet([${landings}], union_by_name = true)
    union all by name
    select cast(null as varchar) as subject
    where false) f
join submission s
  on s.submission = f.submission and s.run = f.run
 and coalesce(s.form, 'none') = ${form} and coalesce(cast(s.year as varchar), 'none') = ${year}
order by s.received_at, s.file, f.submission, f.sheet nulls first, length(f.cell) nulls first, f.cell, f.rule, f.message
