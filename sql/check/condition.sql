-- A condition between the figures of one division and period: their totals, and those of each category in which all of them
-- stand. It is not held against figures of which one is missing, because a condition with an unknown in it is neither true
-- nor false. What exact decimals cannot hold, such as the product of two large figures, is worked out with binary ones.
with titled as (
    select o.submission, o.year, o.period_start, o.period_end, o.division_code, o.breakdown, o.category, o.indicator, o.value,
           o.sheet, o.cell, i.title_zh, i.title_en
    from observation o
    join indicator i on i.form = o.form and i.indicator = o.indicator
    where o.form = ${form} and o.year between ${first} and ${last}
      and (o.breakdown is null or o.breakdown in (${breakdowns}))
      and o.value is not null and o.indicator in (${indicators})
${previous}
), figure as (
    select submission, year, period_start, period_end, division_code, breakdown, category, min(sheet) as sheet,
           string_agg(cell, ', ' order by length(cell), cell) as cell,
           string_agg(title_zh || ' ' || plain(value), '，' order by length(cell) nulls last, cell, indicator) || ' / '
               || string_agg(title_en || ' ' || plain(value), ', ' order by length(cell) nulls last, cell, indicator) as found,
           ${figures}
    from titled
    group by submission, year, period_start, period_end, division_code, breakdown, category
), exact as (
    select submission, sheet, cell, division_code, breakdown, category, found, ${exact} as holds,
           ${approximate}
    from figure
)
select e.submission, e.sheet, e.cell, e.division_code, ${indicator} as indicator, e.found, ${condition_text} as expected,
       c.title_zh as category_zh, c.title_en as category_en
from exact e
left join category c on c.form = ${form} and c.breakdown = e.breakdown and c.category = e.category
where not coalesce(e.holds, ${condition})
