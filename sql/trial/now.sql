-- Each cell with what it was read as, in one text, to be held against the next try.
select workbook, sheet, cell, min(year || ' ' || division_code || ' ' || indicator || coalesce('/' || category, '') || ' '
           || coalesce(plain(value), status)) as reading
from tried
group by workbook, sheet, cell
