-- What waits for the office to decide, a row a finding, by workbook and from top to bottom of each. What waits for senders does not.
select file, sheet, cell, found, expected, message
from open_finding
where level = 'error'
order by file, sheet nulls first, length(cell) nulls first, cell, rule, message
