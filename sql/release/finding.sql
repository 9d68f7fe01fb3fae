-- The findings of one run of the submissions about which it decided; those of submissions that a later run read again
-- are history.
select f.run, f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message
from read_parquet('${landing}/${run}/finding.parquet') f
join submission s on s.submission = f.submission and s.run = f.run
order by s.received_at, s.file, f.submission, f.sheet nulls first, length(f.cell) nulls first, f.cell, f.rule, f.message
