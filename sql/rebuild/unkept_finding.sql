-- Why a run kept nothing of them.
select f.run, f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message
from read_parquet('${landing}/finding.parquet') f
join read_parquet('${landing}/submission.parquet') s on s.submission = f.submission
where s.outcome = 'refused'
   or f.submission in (${unopened})
