-- What publications give once more in an older table, of all landings.
select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status, precision,
       submission, sheet, cell, run
from read_parquet([${files}])
