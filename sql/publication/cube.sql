-- The cubes: a form each that has figures.
select form, title_zh, title_en, cast(row_number() over (order by ordinal nulls last, form) as integer) as place
from form
where form in (select form from area)
