-- All that was found in one submission, in the order in which it landed.
select submission, rule, level, sheet, cell, division_code, indicator, found, expected, message
from read_parquet('${landing}/finding.parquet')
where submission = ${submission}
