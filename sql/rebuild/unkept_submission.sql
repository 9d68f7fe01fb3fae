-- The submissions of which a run kept nothing, as they are on record: whole, in whatever way their form is accepted.
select submission, form, year, sender, file, received_at, sent_on, 'whole' as acceptance, outcome, run, definitions
from read_parquet('${landing}/submission.parquet')
where outcome = 'refused'
   or submission in (${unopened})
