-- With whose figures those of a division of this night would count twice: its own, and in the year of a merger those of what
-- merged, or of what it became.
select distinct year, division_code, division_code as other_code
from read_parquet('${landing}/holding.parquet')
union
select year, part, whole
from merger
union
select year, whole, part
from merger
