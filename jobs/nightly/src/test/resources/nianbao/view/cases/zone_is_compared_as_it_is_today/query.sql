-- 高新区 exists since 2013; its township's figure of 2012 is what it is compared with.
select year, value, previous, change, mark
from year_on_year
where division_code = '3715Z2'
order by year
