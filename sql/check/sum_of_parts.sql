-- A total against the sum of its parts, in one division and year. Parts that were not collected, are
-- suppressed or could not be read leave the sum open; parts left blank do not.
with part as (
    select submission, year, division_code,
           sum(value) as added,
           coalesce(sum(precision), 0) as tolerance,
           string_agg(cell, ', ' order by length(cell), cell) as cells
    from observation
    where form = ${form} and year between ${first} and ${last} and ${parts}
    group by submission, year, division_code
    having count(value) > 0 and count(*) filter (where status in ('L', 'Q')) = 0
)
select t.submission, t.sheet, concat_ws(', ', t.cell, p.cells) as cell, t.division_code, t.indicator,
       plain(t.value) as found, plain(p.added) as expected
from observation t
join part p on p.submission = t.submission and p.year = t.year and p.division_code = t.division_code
where t.form = ${form} and t.indicator = ${total} and t.breakdown is null and t.value is not null
  and not exists (
    select l.sheet from lost_column l where l.submission = t.submission and l.sheet = t.sheet)
  and not exists (
    select l.sheet from lost_cell l
    where l.submission = t.submission and l.sheet = t.sheet and l.division_code = t.division_code)
  and abs(t.value - p.added) > p.tolerance + coalesce(t.precision, 0)
