-- The figures in force of one form and year as they were sent.
select ${form} as form, ${year} as year, division_code, indicator, breakdown, category, value, status, precision, submission, sheet, cell
from (${figures}) as sent
