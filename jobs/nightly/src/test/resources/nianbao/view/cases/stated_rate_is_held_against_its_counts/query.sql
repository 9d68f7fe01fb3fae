-- 983 of 1000 is 98.3; 984 of 1000 rounds to 98; 118 of 140 is 84.29 and not 87.4. The city states none.
select division_code, numerator, denominator, value, stated, tolerance, agrees, reported, expected
from rate
where level in ('township', 'city')
order by division_code
