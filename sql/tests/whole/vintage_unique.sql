-- A publication gives a figure once in a cell.
select submission, sheet, cell, form, year, period_start, period_end, division_code, indicator, breakdown, category, count(*) as appearances
from vintage
group by submission, sheet, cell, form, year, period_start, period_end, division_code, indicator, breakdown, category
having count(*) > 1
order by submission, form, year, division_code, indicator
