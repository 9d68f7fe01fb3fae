-- What each warning of the run is about, as a word of letters, of which no number can be read: it stays the same as long as the rule, what
-- was found and the figures in its cells do, in whatever workbook, row and column they stand. Of a warning about a column these are
-- all figures of it; where no figure stands in the cells, it is the place, and what that was held against.
with warned as (
    select submission, rule, sheet, cell, division_code, indicator, found, expected, message, row_number() over () as number
    from finding
    where level = 'warning' and rule not like 'answer%'
), named as (
    select number, submission, sheet, unnest(string_split(cell, ', ')) as cell,
           case when division_code is null and indicator is not null then 1 else 0 end as whole
    from warned
    where sheet is not null and cell is not null
), there as (
    select n.number, n.whole, f.series, f.division_code, f.value, f.status
    from named n
    join series s on s.submission = n.submission and s.sheet = n.sheet
    join figure f on f.series = s.series and f.cell = n.cell
), meant as (
    select number, series, division_code, value, status
    from there
    where whole = 0
    union
    select t.number, f.series, f.division_code, f.value, f.status
    from (select distinct number, series from there where whole = 1) t
    join figure f on f.series = t.series
), worded as (
    select m.number,
           concat_ws('|', s.form, s.year, s.period_start, s.period_end, coalesce(m.division_code, ''), s.indicator, coalesce(s.breakdown, ''),
                     coalesce(s.category, ''), coalesce(m.value, -1), m.status) as words
    from meant m
    join series s on s.series = m.series
), figures as (
    select number, string_agg(words, ';' order by words) as words
    from worded
    group by number
)
select distinct w.submission, w.rule, w.sheet, w.cell, w.message,
       translate(left(md5(concat_ws('|', w.rule, coalesce(w.found, ''), coalesce(
           f.words,
           concat_ws('|', b.form, b.year, coalesce(b.sender, b.file), coalesce(w.sheet, ''), coalesce(w.cell, ''), coalesce(w.expected, ''))))), 24),
           '0123456789', 'ghijklmnop') as subject
from warned w
join submission b on b.submission = w.submission
left join figures f on f.number = w.number
