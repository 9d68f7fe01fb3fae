-- The submissions of a landing, what became of them, whether they go back to their senders, and whether they are kept: nothing stays
-- of what was refused, nor of what nobody could look into for data about persons.
select submission, file, outcome, submission in (select submission from read_parquet('${landing}/handed_back.parquet')) as handed_back,
       outcome <> 'refused' and submission not in (${unopened}) as kept
from read_parquet('${landing}/submission.parquet')
order by file
