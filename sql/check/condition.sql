-- A condition between the figures of one division and year. It is not held against figures of which one
-- is missing, because a condition with an unknown in it is neither true nor false.
with titled as (
    select o.submission, o.year, o.division_code, o.indicator, o.value, o.sheet, o.cell, i.title_zh, i.title_en
    from observation o
    join indicator i on i.form = o.form and i.indicator = o.indicator
    where o.form = ${form} and o.year between ${first} and ${last}
      and o.breakdown is null and o.value is not null and o.indicator in (${indicators})
), figure as (
    select submission, year, division_code, min(sheet) as sheet,
           string_agg(cell, ', ' order by length(cell), cell) as cell,
           string_agg(title_zh || ' ' || plain(value), '，' order by length(cell), cell) || ' / '
               || string_agg(title_en || ' ' || plain(value), ', ' order by length(cell), cell) as found,
           ${figures}
    from titled
    group by submission, year, division_code
)
select submission, sheet, cell, division_code, ${indicator} as indicator, found, ${condition_text} as expected
from figure
where not (${condition})
