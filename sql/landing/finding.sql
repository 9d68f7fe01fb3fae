-- All findings of the run, by workbook and from top to bottom of each; of a warning what it is about, by which an answer finds it.
select f.run, f.submission, f.rule, f.level, f.sheet, f.cell, f.division_code, f.indicator, f.found, f.expected, f.message, w.subject
from finding f
join submission s on s.submission = f.submission
left join subject w
  on f.level = 'warning' and w.submission = f.submission and w.rule = f.rule and w.message = f.message
 and w.sheet is not distinct from f.sheet and w.cell is not distinct from f.cell
order by s.file, f.sheet nulls first, length(f.cell) nulls first, f.cell, f.rule, f.message
