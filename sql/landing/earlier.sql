-- What earlier runs accepted: of each submission the newest reading, and the run whose landing holds its figures.
select submission, figures, held_in, received_at, file, sender
from read_parquet([${submissions}])
where outcome = 'accepted'
qualify row_number() over (partition by submission order by run desc) = 1
