-- 84.2857 rounds to 84.29 and not to 84.25. 3,000 give or take 500 of 100,000 reach 3.5; 3,000 of 95,000 are 3.16.
select year, value, stated, tolerance, agrees
from rate
where level = 'township'
order by year
