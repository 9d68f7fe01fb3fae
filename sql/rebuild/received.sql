-- What a run received and did not refuse, as it came; of what was refused nothing is kept that could be read again.
select submission, file, received_at
from read_parquet('${landing}/submission.parquet')
where outcome <> 'refused'
order by file, submission
