-- What earlier runs accepted: of each submission the newest reading, and the run whose landing holds its figures; but for what the
-- office withdrew since.
select submission, figures, held_in, received_at, file, sender
from (
    select submission, figures, held_in, received_at, file, sender, outcome,
           max_by(outcome, run) over (partition by submission) as newest, run
    from read_parquet([${submissions}]))
where outcome = 'accepted' and newest <> 'withdrawn'
qualify row_number() over (partition by submission order by run desc) = 1
