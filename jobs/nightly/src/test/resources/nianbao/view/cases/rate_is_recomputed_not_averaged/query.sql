-- Only divisions with both counts enter a rate of a sum; where a rate is not stated it comes from its counts.
select division_code, value, unit, reported, expected
from roll_up
where indicator = 'settled_pct'
order by division_code
