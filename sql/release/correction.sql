-- What a release has of the office's own figures, each with what was sent.
select form, year, division_code, indicator, breakdown, category, corrected_from, value, status, precision, submission, sheet, cell,
       reason, role, decided_on
from found_correction
order by form, year, division_code, indicator, breakdown nulls first, category nulls first
