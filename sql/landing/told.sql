-- The submissions of which something was found under a rule, each with what was said.
select s.file, f.message
from read_parquet('${landing}/finding.parquet') f
join read_parquet('${landing}/submission.parquet') s on s.submission = f.submission
where f.rule = ${rule}
order by s.file, f.message
