-- What earlier runs decided: of each submission the newest reading.
select submission, form, year, sender, file, received_at, outcome
from read_parquet([${submissions}])
qualify row_number() over (partition by submission order by run desc) = 1
