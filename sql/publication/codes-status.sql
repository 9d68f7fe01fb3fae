-- How a figure may stand, and what SDMX means by it.
select code, within, title_zh, title_en, nullif(sdmx, '') as sdmx, confidentiality
from status
order by ordinal
