-- 42 cases for 60,000 residents are 7 for 10,000; the third township has no denominator for that year.
select division_code, per, value, denominator, denominator_on, per_10000, reported, expected
from per_capita
order by per, division_code
