-- Of which divisions, forms and years there are figures in some landings, by the figures themselves.
select distinct form, year, division_code, run
from read_parquet([${files}])
