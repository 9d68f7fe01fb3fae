-- All that was found in the workbooks, with the suspected cells before what made them suspected, from top to bottom of each.
select submission, rule, level, sheet, cell, division_code, indicator, found, expected, message
from read_parquet('${landing}/finding.parquet', file_row_number = true)
order by submission, case when rule like 'suspect%' then 0 when level = 'error' then 1 when level = 'warning' then 2 else 3 end, file_row_number
