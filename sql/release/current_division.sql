-- The divisions of today under their newest names: one row a code. A code that has been given up stays in the list
-- when nothing followed it.
select
    code,
    name,
    level,
    kind,
    parent_code
from division
where code = current_code
qualify row_number() over (partition by code order by last_year desc nulls last, first_year desc nulls last) = 1
