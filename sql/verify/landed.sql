-- The forms and years of which some landings hold figures.
select distinct form, year
from read_parquet([${files}])
order by form, year
