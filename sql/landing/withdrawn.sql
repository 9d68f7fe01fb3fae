-- A submission as it is on record, but for what the office now decides about it as a whole.
select submission, form, year, sender, file, received_at, sent_on, ${outcome} as outcome, ${run} as run, definitions, figures, held_in
from read_parquet([${submissions}])
where submission = ${submission}
qualify row_number() over (partition by submission order by run desc) = 1
