-- The submissions that a run refused, as they are on record.
select submission, form, year, sender, file, received_at, sent_on, outcome, run, definitions
from read_parquet('${landing}/submission.parquet')
where outcome = 'refused'
