-- The figures of the submissions that are accepted, and of no other.
select form, year, period_start, period_end, division_code, indicator, breakdown, category, value, unit, status,
       precision, submission, sheet, cell
from observation
where submission in (select decided.submission from decided where decided.outcome = 'accepted')
order by form, year, division_code, submission, indicator, breakdown nulls first, category nulls first
