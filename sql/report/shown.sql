-- The divisions of the city in their order.
select code, name, level, parent_code
from place
order by ordinal
