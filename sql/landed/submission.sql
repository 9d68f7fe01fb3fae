-- What runs decided about submissions, landing after landing.
select submission, form, year, sender, file, received_at, sent_on, outcome, run, definitions, figures, held_in
from read_parquet([${files}])
