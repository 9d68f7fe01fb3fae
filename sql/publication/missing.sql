-- What stands in a return in place of a figure, or says more of one than that it was reported.
select
    form, year, division_code, indicator, breakdown, category, value, status, precision, period_start, period_end
from observation
where status <> 'A'
