-- The submissions of a landing and what became of them.
select submission, file, outcome
from read_parquet('${landing}/submission.parquet')
order by file
