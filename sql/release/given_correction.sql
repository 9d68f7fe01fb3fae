-- The office's own figures, as its register has them; there is one row of none, so that there may be none.
select place, form, cast(year as integer) as year, division_code, indicator, breakdown, category,
       cast(expect as decimal(28, 6)) as expect, cast(value as decimal(28, 6)) as value, reason, role, decided_on
from (values
${rows}
) as given(place, form, year, division_code, indicator, breakdown, category, expect, value, reason, role, decided_on)
where form <> ''
