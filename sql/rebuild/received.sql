-- What a run received and kept, as it came; what was refused or could not be opened is kept nowhere, and cannot be read again.
select submission, file, received_at
from read_parquet('${landing}/submission.parquet')
where outcome <> 'refused'
  and submission not in (${unopened})
order by file, submission
