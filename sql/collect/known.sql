-- Everything that was read before, whatever became of it: under which name it came first, and when; what became of it last, and all
-- names under which it was read.
select submission, min_by(file, run) as file, min(received_at) as received_at, max_by(outcome, run) as outcome, string_agg(distinct file, '//') as files
from read_parquet([${submissions}])
group by submission
