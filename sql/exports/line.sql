-- What is compared of a division, with the number of its line within the form. A unit that changed over the years makes two of it.
select distinct form, line, indicator, breakdown, category, title_zh, title_en, depth, unit, kind
from comparison
