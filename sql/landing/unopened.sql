-- Submissions that could not be opened, or not be read: nobody knows what they hold, so that nothing of them is kept.
select submission
from read_parquet('${landing}/finding.parquet')
where rule in ('unreadable', 'password', 'not_excel', 'too_costly')
