-- What is in force of what had landed before a run, but for what the run reads again.
select f.form, f.year, f.division_code, f.submission, f.run, f.less
from (${in_force}) f
where f.submission not in (select s.submission from read_parquet('${parts}/*/submission.parquet') s)
