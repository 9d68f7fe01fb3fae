-- What landings hold figures of, landing after landing.
select form, year, division_code, submission, run
from read_parquet([${files}])
