-- Everything that was read before, whatever became of it.
select distinct submission
from read_parquet([${submissions}])
