-- All that was found in one submission, in the order in which it landed, with what was answered.
select f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message, f.subject, a.reason, a.words
from read_parquet('${landing}/finding.parquet', file_row_number = true) f
left join (${answered}) a on a.subject = f.subject
where f.submission = ${submission}
order by f.file_row_number
