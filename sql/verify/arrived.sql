-- Of which forms and years there are figures in some landings, by the figures themselves.
select distinct form, year, run
from read_parquet([${files}])
