-- The units of figures.
select code, title_zh, title_en
from unit
order by code
