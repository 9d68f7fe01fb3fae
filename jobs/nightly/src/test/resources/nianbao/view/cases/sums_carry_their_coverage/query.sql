-- The market committee is no member of the form's level; a blank is no report.
select division_code, level, breakdown, category, value, reported, expected
from roll_up
order by division_code, breakdown nulls first, category
