-- Everything that was read before, whatever became of it: under which name it came first, and when.
select submission, min_by(file, run) as file, min(received_at) as received_at
from read_parquet([${submissions}])
group by submission
