-- The forms of which there are figures, in the order of the sheets.
select form
from form
where form in (select form from year_on_year)
order by ordinal nulls last, form nulls last
