-- The last of the figures of which a division is made that came in, where they do not add up to what the division has stated itself
-- before.
-- of: sum_of_members
select s.newest as submission, min(c.sheet) as sheet, string_agg(f.cell, ', ' order by f.position) as cell, s.whole as division_code,
       s.indicator, plain(s.added) as found, plain(s.value) || ' (' || s.file || ' ' || s.sheet || '!' || s.cell || ')' as expected,
       null as category_zh, null as category_en
from sum_of_members s
join series c
  on c.submission = s.newest and c.form = s.form and c.year = s.year and c.indicator = s.indicator and c.breakdown is null
 and c.period_start = s.period_start and c.period_end = s.period_end
join related r on r.form = s.form and r.year = s.year and r.whole = s.whole and r.part <> 'whole'
join figure f on f.series = c.series and f.division_code = r.code
where s.new = 0
group by s.newest, s.whole, s.indicator, s.added, s.value, s.file, s.sheet, s.cell
