-- No figure rests on more divisions than there are.
select basis, form, year, division_code, indicator, breakdown, category, reported, expected
from aggregated
where reported > expected or reported < 1
order by basis, form, year, division_code, indicator, breakdown, category
