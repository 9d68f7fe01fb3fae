-- All findings of the run, by workbook and from top to bottom of each.
select f.run, f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message
from finding f
join submission s on s.submission = f.submission
order by s.file, f.sheet nulls first, length(f.cell) nulls first, f.cell, f.rule, f.message
