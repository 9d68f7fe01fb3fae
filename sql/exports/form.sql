-- The forms of which there are figures, in the order of the sheets.
select form
from form
where form in (select form from compared)
order by ordinal nulls last, form nulls last
