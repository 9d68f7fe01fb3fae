-- By which workbooks the figures of a release differ from those published before, and how many of them: what gave way to nothing is
-- told of under the workbook that had it.
select coalesce(s.file, p.file, '') as file, count(*) as figures
from read_parquet('${release}/revision.parquet') r
left join read_parquet('${release}/submission.parquet') s on s.submission = r.submission
left join read_parquet('${release}/submission.parquet') p on p.submission = r.previous_submission
where r.release = ${run} and r.kind is distinct from 'resent'
group by 1
order by file
