-- The submissions of a landing, what became of them, and whether they go back to their senders.
select submission, file, outcome, submission in (select submission from read_parquet('${landing}/handed_back.parquet')) as handed_back
from read_parquet('${landing}/submission.parquet')
order by file
