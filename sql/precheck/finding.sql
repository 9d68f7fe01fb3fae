-- All that was found in the workbooks, with the suspected cells before what made them suspected, from top to bottom of each.
select f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message, f.subject, a.reason, a.words
from read_parquet('${landing}/finding.parquet', file_row_number = true) f
left join (${answered}) a on a.subject = f.subject
order by f.submission, case when f.rule like 'suspect%' then 0 when f.level = 'error' then 1 when a.reason is not null then 3 when f.level = 'warning' then 2 else 4 end,
         f.file_row_number
