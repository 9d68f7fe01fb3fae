-- By which workbooks the figures of a release differ from those published before, and how many of them.
select coalesce(s.file, '') as file, count(*) as figures
from read_parquet('${release}/revision.parquet') r
left join read_parquet('${release}/submission.parquet') s on s.submission = r.submission
where r.release = ${run}
group by coalesce(s.file, '')
order by file
