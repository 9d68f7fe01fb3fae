-- Those of some forms of which there are figures, in the order of the sheets.
select form, title_zh, title_en
from form
where form in (${forms}) and form in (select form from comparison)
order by ordinal nulls last, form nulls last
