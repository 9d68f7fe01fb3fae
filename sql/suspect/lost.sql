-- What could not be read of some workbooks. What a rule says of a figure takes nothing away from it.
select submission, 'row' as what, sheet, null as division_code, null as indicator
from lost_row
where submission in (${submissions})
union all
select submission, 'column', sheet, null, null
from lost_column
where submission in (${submissions})
union all
select submission, 'cell', sheet, division_code, indicator
from finding
where submission in (${submissions}) and level = 'error' and indicator is not null and sheet is not null and rule not in (${rules})
