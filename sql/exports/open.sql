-- What waits for the office to decide, a row a finding, by workbook and from top to bottom of each.
select file, sheet, cell, found, expected, message
from open_finding
order by file, sheet nulls first, length(cell) nulls first, cell, rule, message
