-- What is hidden in a release, of all forms and years.
select form, year, division_code, indicator, breakdown, category
from read_parquet('${release}/suppressed/*.parquet')
