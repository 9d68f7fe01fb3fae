-- Every submission as the newest run that read it decided.
select submission, form, year, sender, file, received_at, sent_on, outcome, run, definitions, held_in
from read_parquet([${submissions}])
qualify row_number() over (partition by submission order by run desc) = 1
order by received_at, file, submission
