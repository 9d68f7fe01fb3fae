-- The forms, in the order of the sheets.
select form
from form
order by ordinal nulls last, form nulls last
