-- Every place where a workbook breaks one of some rules.
select submission, rule, sheet, cell
from finding
where level = 'error' and rule in (${rules}) and sheet is not null and cell is not null
order by submission, sheet, rule, length(cell), cell
