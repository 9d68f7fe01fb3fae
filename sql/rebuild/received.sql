-- What a run received and kept, as it came; what was refused or could not be opened is kept nowhere, and cannot be read again.
select submission, file, received_at
from read_parquet('${landing}/submission.parquet')
where outcome <> 'refused'
  and submission not in (
    select submission from read_parquet('${landing}/finding.parquet') where rule in ('unreadable', 'password', 'not_excel', 'too_costly'))
order by file, submission
