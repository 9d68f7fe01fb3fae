-- The divisions that are compared, with their numbers.
select distinct place, division_code, division_name, level
from comparison
