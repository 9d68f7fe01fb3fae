-- A total against the sum of its parts, in one division and period, and in each category in which they stand. Parts that
-- were not collected, are suppressed or could not be read leave the sum open; parts left blank do not. Nor does one that
-- the form has not in that year; in a category all of them must stand.
with part as (
    select submission, year, period_start, period_end, division_code, ${split} as split,
           sum(value) as added,
           coalesce(sum(precision), 0) as tolerance,
           string_agg(cell, ', ' order by length(cell), cell) as cells
    from observation
    where form = ${form} and year between ${first} and ${last} and ${parts}
    group by submission, year, period_start, period_end, division_code, split
    having count(value) > 0 and count(*) filter (where status in ('L', 'Q')) = 0
       and (split = '' or count(distinct indicator) = ${number})
), whole as (
    select submission, year, period_start, period_end, division_code, indicator, breakdown, category, sheet, cell, value,
           precision, ${split} as split
    from observation
    where form = ${form} and indicator = ${total} and ${whole} and value is not null
)
select t.submission, t.sheet, concat_ws(', ', t.cell, p.cells) as cell, t.division_code, t.indicator,
       plain(t.value) as found, plain(p.added) as expected, c.title_zh as category_zh, c.title_en as category_en
from whole t
join part p
  on p.submission = t.submission and p.year = t.year and p.period_start = t.period_start and p.period_end = t.period_end
 and p.division_code = t.division_code and p.split = t.split
left join category c on c.form = ${form} and c.breakdown = t.breakdown and c.category = t.category
where not exists (
    select l.sheet from lost_column l where l.submission = t.submission and l.sheet = t.sheet)
  and not exists (
    select l.sheet from lost_cell l
    where l.submission = t.submission and l.sheet = t.sheet and l.division_code = t.division_code)
  and abs(t.value - p.added) > p.tolerance + coalesce(t.precision, 0)
