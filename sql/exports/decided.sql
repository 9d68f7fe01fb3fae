-- What the office decided, a row a cell.
select file, sheet, cell, found, value as expected, message
from decision
order by file, sheet, length(cell), cell, message
