-- A condition between the figures of one division and year. It is not held against figures of which one
-- is missing, because a condition with an unknown in it is neither true nor false.
with figure as (
    select submission, year, division_code, min(sheet) as sheet,
           string_agg(cell, ', ' order by length(cell), cell) as cell,
           string_agg(indicator || ' ' || plain(value), ', ' order by length(cell), cell) as found,
           ${figures}
    from observation
    where form = ${form} and year between ${first} and ${last}
      and breakdown is null and value is not null and indicator in (${indicators})
    group by submission, year, division_code
)
select submission, sheet, cell, division_code, ${indicator} as indicator, found, ${condition_text} as expected
from figure
where not (${condition})
